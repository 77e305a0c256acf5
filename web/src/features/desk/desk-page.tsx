/** Placeholder. */
export const DeskPage = () => null;
