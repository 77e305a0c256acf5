/** Asks the local issuer for a demo account's access token, as `npm run token`, the terminal's commands and the tests do. */
import { AppError } from '../../../shared/errors.ts';
import { DEMO_ACCOUNTS } from '../demo-accounts.ts';
import { DEMO_ACCOUNT_GRANT, DEMO_CLI_CLIENT } from './demo-client.ts';

/** The token as it goes after `Bearer `. VALIDATION for an unknown account, UNAVAILABLE when the issuer does not answer. */
export async function demoToken(issuerUrl: string, account: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: DEMO_ACCOUNT_GRANT, client_id: DEMO_CLI_CLIENT, account });
  const response = await fetch(`${issuerUrl}/token`, { method: 'POST', body }).catch((cause: unknown) => {
    throw new AppError('UNAVAILABLE', `The issuer does not answer at ${issuerUrl}. Is \`npm start\` running?`, [], {
      cause,
    });
  });
  const answer = (await response.json()) as { access_token?: string; error?: string; error_description?: string };
  if (answer.access_token !== undefined) return answer.access_token;
  if (answer.error === 'invalid_grant') {
    const known = DEMO_ACCOUNTS.map((one) => one.id).join(', ');
    throw new AppError('VALIDATION', `There is no demo account "${account}". There are: ${known}.`);
  }
  throw new AppError('UNAVAILABLE', `The issuer at ${issuerUrl} refused: ${answer.error} ${answer.error_description}`);
}
