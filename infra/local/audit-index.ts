/** `npm run audit-index`: finds every difference between the table and the indexes and repairs it. */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type AuditReport, auditIndexes } from '../../functions/reindex/audit-indexes.ts';
import { failWith } from './fail-with.ts';
import { indexTools } from './index-tools.ts';
import { progressLine } from './progress-line.ts';
import { wholeNumber } from './whole-number.ts';

const SHOWN = 20;

function print({ listings, entries, drift, repaired, remaining, unreadable }: AuditReport): void {
  const sides = (['public', 'member'] as const).map(
    (side) => `${side}: ${entries[side].documents} documents, ${entries[side].tombstones} tombstones`,
  );
  console.log(`${listings} listings in the table; ${sides.join('; ')}.`);
  for (const { kind, visibility, id } of drift.slice(0, SHOWN)) console.log(`  ${kind.padEnd(10)} ${visibility} ${id}`);
  if (drift.length > SHOWN) console.log(`  … and ${drift.length - SHOWN} more (--json lists all)`);
  console.log(drift.length === 0 ? 'No difference.' : `${drift.length} differences, ${repaired} repaired.`);
  for (const { kind, visibility, id, reason } of remaining.slice(0, SHOWN))
    console.log(`  remains: ${kind} ${visibility} ${id}${reason ? `: ${reason}` : ''}`);
  for (const id of unreadable.slice(0, SHOWN)) console.log(`  cannot be read in the table: ${id}`);
  if (remaining.some(({ kind }) => kind === 'unexpected'))
    console.log('What the index has newer than, or other than, the table goes with `npm run reindex`.');
}

/** Exit code 1 when differences remain or a stored listing cannot be read. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      segments: { type: 'string', default: '4' },
      'settle-seconds': { type: 'string', default: '5' },
      'no-repair': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const tools = await indexTools();
  const line = progressLine();
  const report = await auditIndexes(
    { ...tools, ...tools.vectors },
    {
      segments: wholeNumber('--segments', values.segments),
      settleMs: wholeNumber('--settle-seconds', values['settle-seconds']) * 1_000,
      repair: !values['no-repair'],
      wait,
      progress: (compared) => line.show(`compare listings: ${compared}`),
    },
  ).finally(() => line.end());
  await tools.close();
  if (values.json) console.log(JSON.stringify(report));
  else print(report);
  if (report.remaining.length + report.unreadable.length > 0) process.exitCode = 1;
}

await main().catch(failWith);
