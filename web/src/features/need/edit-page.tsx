/** Placeholder. */
export const EditPage = () => null;
