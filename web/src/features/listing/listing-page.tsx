/** Placeholder. */
export const ListingPage = () => null;
