/** `npm run doctor`: says what the local stack would find on this machine and how to mend what is missing; exit code 1 if it cannot start. */
import { checkAll } from './doctor/checks.ts';
import { showFinding } from './doctor/finding.ts';
import { failWith } from './fail-with.ts';
import { readSettings } from './settings.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

async function main(): Promise<void> {
  const findings = await checkAll(readSettings());
  for (const finding of findings) console.log(showFinding(finding));
  const fatal = findings.some((finding) => finding.level === 'fatal');
  console.log(fatal ? '\nThe local stack cannot start yet: see the lines marked FAIL.' : '\n`npm start` will work.');
  process.exit(fatal ? 1 : 0);
}

await main().catch(failWith);
