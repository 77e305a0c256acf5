/** `npm run redrive`: does again what went to the dead-letter queue, and the batches the local poller has given up. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { redriveLetters } from '../../functions/reindex/redrive-letters.ts';
import { failWith } from './fail-with.ts';
import { queueGivenUpBatches } from './given-up-batches.ts';
import { indexTools } from './index-tools.ts';
import { readSettings } from './settings.ts';

/** Exit code 1 when letters stay. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const tools = await indexTools();
  const deadLetters = tools.deadLetters();
  await queueGivenUpBatches(join(readSettings().stateDir, 'dead-letters', 'batches'), deadLetters);
  const waiting = await deadLetters.count();
  if (!values.json) console.log(`${waiting} dead letters wait.`);
  const report = await redriveLetters({ ...tools, reader: tools.catalog.live, deadLetters }, (letter, outcome) => {
    if (values.json) return;
    console.log(`  ${letter.itemId}: ${'reason' in outcome ? `stays, ${outcome.reason}` : 'done'}`);
  });
  await tools.close();
  if (values.json) console.log(JSON.stringify(report));
  else console.log(`${report.done.length} done, ${report.kept.length} stay.`);
  if (report.kept.length > 0) process.exitCode = 1;
}

await main().catch(failWith);
