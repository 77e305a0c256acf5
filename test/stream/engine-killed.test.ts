import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDrift } from '../../functions/reindex/find-drift.ts';
import type { Engine } from '../../infra/local/engines/engine.ts';
import { startOpenSearch } from '../../infra/local/engines/opensearch.ts';
import { findSource } from '../../infra/local/engines/source.ts';
import { freePort } from '../../infra/local/processes/ports.ts';
import type { EngineRecord } from '../../infra/local/processes/records.ts';
import { HIGHEST_OPENSEARCH_PORT, readSettings } from '../../infra/local/settings.ts';
import { aListing, anOrganisation, aSolution } from '../helpers/builders.ts';
import { Projection } from './projection.ts';

const LOWEST_PORT = 9231;
const folder = mkdtempSync(join(tmpdir(), 'duijie-killed-'));

let port: number;
let engine: Engine;
let record: EngineRecord;
let at: Projection;

/** An OpenSearch of this test alone; started again over the same folder it has its data back. */
const startEngine = async () =>
  startOpenSearch({
    source: await findSource(readSettings(), () => {}),
    port,
    heap: '512m',
    dataDir: join(folder, 'data'),
    logPath: join(folder, 'opensearch.log'),
    label: basename(folder),
    quickStart: true,
    onSpawn: (spawned) => {
      record = spawned;
    },
  });

function killHard(): void {
  if (record.container === undefined) process.kill(record.identity.pid, 'SIGKILL');
  else execFileSync('docker', ['kill', record.container]);
}

beforeAll(async () => {
  port = await freePort(LOWEST_PORT, HIGHEST_OPENSEARCH_PORT);
  engine = await startEngine();
  at = await Projection.start({ opensearchUrl: engine.url });
});
afterAll(async () => {
  await at?.drop();
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('an engine killed with -9', () => {
  it('makes the projector wait, and when it is back nothing is lost, doubled or dead', async () => {
    const owner = await at.create(anOrganisation());
    const publish = () => at.write(aListing({ organisationId: owner.id, status: 'published' }));
    const listings = await at.inTurn(20, publish);
    const poller = await at.projector();
    await poller.settled();
    const before = await at.entry('public', listings[0]!.id);

    killHard();
    const changed = await at.inTurn(20, (i) =>
      at.write({
        ...listings[i]!,
        version: 2,
        content: aSolution({ title: { zh: `停机期间的修改${i}` } }),
        status: i % 2 ? 'published' : 'deleted',
      }),
    );
    const added = await publish();
    await expect.poll(() => at.problems.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(poller.lag().records).toBeGreaterThan(0);
    expect(await at.deadLetters.count()).toBe(0);

    engine = await startEngine();
    await poller.settled();
    expect(before?.source.version).toBe(1);
    for (const { id, status } of changed)
      expect((await at.entry('member', id))?.source).toMatchObject({ version: 2, deleted: status === 'deleted' });
    expect(await at.shows(added.id)).toEqual({ public: 'document', member: 'document' });
    expect(await at.deadLetters.count()).toBe(0);
    await at.refresh();
    const { drift, entries } = await findDrift(at.table, at.catalog.live, { segments: 1, settleMs: 0, wait });
    expect(drift).toEqual([]);
    expect(entries.public).toEqual({ documents: 11, tombstones: 10 });
  }, 240_000);
});
