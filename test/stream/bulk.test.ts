import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BULK_DEFAULTS, type BulkItem, sendBulk } from '../../functions/adapters/opensearch/bulk.ts';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { writeAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { freePort } from '../../infra/local/processes/ports.ts';
import { IMPATIENT, Projection } from './projection.ts';

let at: Projection;

beforeAll(async () => {
  at = await Projection.start();
});
afterAll(() => at.drop());

const item = (id: string, source: object = { id, deleted: true }): BulkItem => ({
  action: JSON.stringify({ index: { _index: writeAlias(at.prefix, 'public'), _id: id } }),
  source: JSON.stringify(source),
});
/** How many documents the index has taken in so far. */
const indexed = async () => {
  const path = `/${writeAlias(at.prefix, 'public')}/_stats/indexing`;
  const { body } = await at.client.transport.request({ method: 'GET', path });
  return (body as { _all: { primaries: { indexing: { index_total: number } } } })._all.primaries.indexing.index_total;
};

describe('a bulk write', () => {
  it.each([
    ['items', { ...BULK_DEFAULTS, maxRequestItems: 2 }],
    ['bytes', { ...BULK_DEFAULTS, maxRequestBytes: 400 }],
  ])('cut by %s answers each item in its place', async (by, options) => {
    const before = await indexed();
    const items = ['a', 'b', 'c', 'd', 'e'].map((name) => item(`${by}-${name}`));
    items[2] = item(`${by}-c`, { unknown: 'field' });
    const answers = await sendBulk(at.client, items, options);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 400, 201, 201]);
    expect(answers[2]?.errorType).toBe('strict_dynamic_mapping_exception');
    expect((await indexed()) - before).toBe(4);
  });

  it('sends an item above the byte limit alone', async () => {
    const answers = await sendBulk(at.client, [item('small'), item('large')], {
      ...BULK_DEFAULTS,
      maxRequestBytes: 10,
    });
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  });

  it('never throws when the engine is not there: every item waits', async () => {
    const nobody = await openSearchClient({ url: `http://127.0.0.1:${await freePort(20_000, 30_000)}` });
    const answers = await sendBulk(nobody, [item('a'), item('b')], IMPATIENT);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    await nobody.close();
  });

  it('counts writes without an index as failed, never as done', async () => {
    const writes = [{ visibility: 'public', revision: 1, entry: { id: 'x', version: 1, deleted: true } } as const];
    const elsewhere = await Projection.start();
    await elsewhere.client.indices.deleteAlias({
      index: '_all',
      name: `${writeAlias(elsewhere.prefix, 'public')}`,
    });
    expect(await elsewhere.writer.apply(writes)).toMatchObject([{ result: 'failed' }]);
    await elsewhere.drop();
  });
});
