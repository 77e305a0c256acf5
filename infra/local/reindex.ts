/** `npm run reindex`: rebuilds both indexes from the table while searches and writes go on. */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { rebuildIndexes } from '../../functions/reindex/rebuild-indexes.ts';
import { failWith } from './fail-with.ts';
import { indexTools } from './index-tools.ts';
import { progressLine } from './progress-line.ts';
import { wholeNumber } from './whole-number.ts';

const STEPS = {
  copy: 'copy       listings',
  tombstones: 'carry over tombstones of listings long gone',
  compare: 'compare    listings',
  swap: 'swap       the aliases; listings',
  drop: 'drop       the old indexes after seconds',
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      segments: { type: 'string', default: '4' },
      'grace-seconds': { type: 'string', default: '10' },
      'accept-rejected': { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  const tools = await indexTools();
  const line = progressLine();
  const started = Date.now();
  const report = await rebuildIndexes(tools, {
    segments: wholeNumber('--segments', values.segments),
    graceMs: wholeNumber('--grace-seconds', values['grace-seconds']) * 1_000,
    acceptRejected: wholeNumber('--accept-rejected', values['accept-rejected']),
    wait,
    progress: ({ step, done }) => line.show(`${STEPS[step]}: ${done}`),
  }).finally(() => line.end());
  await tools.close();
  const seconds = (Date.now() - started) / 1000;
  if (values.json) return console.log(JSON.stringify({ ...report, seconds }));
  const { listings, entries, mended, rejected } = report;
  console.log(
    `${listings} listings in ${seconds.toFixed(1)} s: ${entries.public.documents} shown to the public, ${entries.member.documents} to members.`,
  );
  if (mended > 0) console.log(`${mended} differences were found by the comparison and mended before the swap.`);
  for (const { id, reason } of rejected) console.log(`not indexed: ${id}: ${reason}`);
}

await main().catch(failWith);
