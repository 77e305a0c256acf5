/** Placeholder. */
export const MatchesPage = () => null;
