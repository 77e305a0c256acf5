import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { deadLetterFolder } from '../../infra/local/stream-poller/dead-letter-folder.ts';
import { aListing, anOrganisation } from '../helpers/builders.ts';
import { Projection, recordsOf } from './projection.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let at: Projection;

/** Runs one of the commands as a user would, over this test's table and indexes. */
function run(command: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = {
    ...process.env,
    OPENSEARCH_URL: inject('opensearchUrl'),
    DYNAMODB_ENDPOINT: inject('dynamodbEndpoint'),
    TABLE_NAME: at.table.tableName,
    INDEX_PREFIX: at.prefix,
    DEAD_LETTERS: pathToFileURL(at.deadLetterFolder).href,
    DUIJIE_STATE: join(at.folder, 'state'),
  };
  const argv = ['--import', 'tsx', `infra/local/${command}.ts`, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd: ROOT, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err });
    });
  });
}

beforeAll(async () => {
  at = await Projection.start();
});
afterAll(() => at.drop());

describe('on the command line', () => {
  it('audit-index repairs, reindex rebuilds and redrive does again what was given up', async () => {
    const owner = await at.create(anOrganisation());
    const online = await at.write(aListing({ organisationId: owner.id, status: 'published' }));
    const unrepaired = await run('audit-index', '--no-repair', '--settle-seconds', '0');
    expect(unrepaired).toMatchObject({ code: 1, out: expect.stringContaining(`missing    public ${online.id}`) });
    const audited = await run('audit-index', '--json', '--settle-seconds', '0');
    expect(audited.code).toBe(0);
    expect(JSON.parse(audited.out)).toMatchObject({ listings: 1, repaired: 2, remaining: [] });
    expect(await at.shows(online.id)).toEqual({ public: 'document', member: 'document' });

    const reindexed = await run('reindex', '--grace-seconds', '0');
    expect(reindexed.err).toContain('copy');
    expect(reindexed).toMatchObject({ code: 0, out: expect.stringContaining('1 shown to the public, 1 to members') });

    await at.records();
    await at.write({ ...online, version: 2, status: 'paused' });
    const records = recordsOf(await at.records(), online.id);
    const folder = join(at.folder, 'state', 'dead-letters', 'batches');
    mkdirSync(folder, { recursive: true });
    await deadLetterFolder(folder)({
      reason: 'RetryAttemptsExhausted',
      shardId: 'shard-1',
      startSequenceNumber: '1',
      endSequenceNumber: '1',
      records,
    });
    const redriven = await run('redrive');
    expect(redriven).toMatchObject({ code: 0, out: expect.stringContaining('1 done, 0 stay') });
    expect(await at.shows(online.id)).toEqual({ public: 'tombstone', member: 'tombstone' });
    expect((await run('redrive')).out).toContain('0 dead letters wait');
  }, 120_000);

  it('says what is wrong in a sentence', async () => {
    const answer = await run('reindex', '--segments', 'many');
    expect(answer).toMatchObject({ code: 1, err: expect.stringContaining('--segments many: give a whole number') });
    expect(answer.err).not.toContain('    at ');
  });
});
