/** What a program of this machine says to the issuer to get a demo account's token. */

/** The grant's name in `grant_type`; its only other parameter is `account`. */
export const DEMO_ACCOUNT_GRANT = 'urn:duijie:demo-account';

/** The public client of the programs on this machine. */
export const DEMO_CLI_CLIENT = 'duijie-cli';
