/** `npm start`: checks the machine, starts the local stack, and says where everything is. */
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { stopIfImpossible } from './doctor/checks.ts';
import { failWith } from './fail-with.ts';
import { readSettings } from './settings.ts';
import { type Stack, startStack } from './stack.ts';
import { runSteps } from './steps.ts';
import { stopOnSignals } from './stop-signals.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

function printAddresses(stack: Stack): void {
  console.log(`
  OpenSearch   ${stack.opensearchUrl}
  DynamoDB     ${stack.dynamodbEndpoint}
  Issuer       ${stack.issuerUrl}/.well-known/openid-configuration

  Demo accounts (npm run --silent token -- <account>):
${DEMO_ACCOUNTS.map((one) => `    ${one.id.padEnd(16)} ${one.name.zh} / ${one.name.en}`).join('\n')}

  Ctrl-C stops everything; the data stays for the next start.`);
}

async function main(): Promise<void> {
  const settings = readSettings();
  let stack: Stack | undefined;
  // Stopped before it is up, there is nothing to call yet: the engines' guards end them when we exit.
  stopOnSignals(async () => stack?.stop());
  await runSteps([
    { name: 'machine', run: (note) => stopIfImpossible(settings, note) },
    {
      name: 'engines and issuer',
      run: async (note) => {
        stack = await startStack({ settings, note });
      },
    },
  ]);
  if (stack) printAddresses(stack);
}

await main().catch(failWith);
