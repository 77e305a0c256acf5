/** Placeholder. */
export const ReviewPage = () => null;
