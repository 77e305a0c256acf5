/** `npm run token -- <demo account>`: prints an access token of the local issuer, and nothing else on standard output. */
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { failWith } from './fail-with.ts';
import { demoToken } from './issuer/demo-token.ts';
import { readSettings } from './settings.ts';

async function main(): Promise<void> {
  const account = process.argv[2];
  if (account === undefined) {
    const list = DEMO_ACCOUNTS.map((one) => `  ${one.id.padEnd(16)} ${one.name.zh} / ${one.name.en}`).join('\n');
    console.error(`Usage: npm run --silent token -- <demo account>\n${list}`);
    process.exit(2);
  }
  console.log(await demoToken(`http://127.0.0.1:${readSettings().issuerPort}`, account));
}

await main().catch(failWith);
