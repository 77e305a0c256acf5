/** Placeholder. */
export const PostPage = () => null;
