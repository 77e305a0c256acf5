/** Placeholder. */
export const OrganisationPage = () => null;
