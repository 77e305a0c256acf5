/** A guarded embedder never makes a search wait or fail: measured against an endpoint that is slow, down, or back again. */
import { describe, expect, it } from 'vitest';
import { type GuardSettings, guardedEmbedder } from '../../../functions/adapters/guarded/embedder.ts';
import { openAiEmbedder } from '../../../functions/adapters/openai/embedder.ts';
import { type Manner, startEndpoint } from './endpoint.ts';

/** The clock of the breaker, in the test's hand. */
function clock() {
  const time = { ms: 0 };
  return { now: () => time.ms, pass: (ms: number) => (time.ms += ms) };
}

/** Long enough for a busy machine: only the tests about time are impatient. */
const PATIENT = { queryTimeoutMs: 5_000 };

/** An endpoint whose manner may be changed, behind a guard. */
async function guarded(settings: GuardSettings = {}, patience: GuardSettings = PATIENT) {
  const state: { manner: Manner } = { manner: {} };
  const endpoint = await startEndpoint(() => state.manner);
  const inner = openAiEmbedder({ baseUrl: endpoint.baseUrl, model: 'some-model' });
  const reports: string[] = [];
  const time = clock();
  const embedder = guardedEmbedder(inner, {
    now: time.now,
    report: (to) => reports.push(to),
    ...patience,
    ...settings,
  });
  const turn = (manner: Manner) => {
    state.manner = manner;
  };
  return { embedder, requests: endpoint.requests, reports, time, turn };
}

const DOWN: Manner = { status: 503 };

describe('a guarded embedder', () => {
  it('counts a failure once, however many wait for the same vector', async () => {
    const { embedder, turn, reports } = await guarded({ failuresToOpen: 2 });
    turn(DOWN);
    await Promise.all([embedder.embedQuery('a'), embedder.embedQuery('a'), embedder.embedQuery('a')]);
    expect(reports).toEqual([]);
    await embedder.embedQuery('b');
    expect(reports).toEqual(['off']);
  });

  it('gives what the embedder gives, under its name', async () => {
    const { embedder } = await guarded();
    expect(embedder).toMatchObject({ model: 'some-model', dimensions: 384 });
    expect(await embedder.embedQuery('a')).toHaveLength(384);
    expect(await embedder.embedPassages(['a', 'b'])).toHaveLength(2);
    await expect(embedder.ping()).resolves.toBeUndefined();
  });

  it('answers a query it has seen from memory', async () => {
    const { embedder, requests, turn } = await guarded();
    const first = await embedder.embedQuery('轴承');
    turn(DOWN);
    expect(await embedder.embedQuery('轴承')).toEqual(first);
    expect(requests).toHaveLength(1);
  });

  it('forgets the query that was asked longest ago', async () => {
    const { embedder, requests } = await guarded({ cachedQueries: 2 });
    for (const text of ['a', 'b', 'a', 'c', 'a']) await embedder.embedQuery(text);
    expect(requests).toHaveLength(3);
    await embedder.embedQuery('b');
    expect(requests).toHaveLength(4);
  });

  it('asks once for what several want at the same time', async () => {
    const { embedder, requests } = await guarded();
    const [one, two] = await Promise.all([embedder.embedQuery('a'), embedder.embedQuery('a')]);
    expect(one).toEqual(two);
    expect(requests).toHaveLength(1);
  });

  it('goes on without a vector after 150 ms, and has it for the next who asks', async () => {
    const { embedder, requests, turn } = await guarded({}, {});
    turn({ delayMs: 1_200 });
    const started = performance.now();
    expect(await embedder.embedQuery('a')).toBeUndefined();
    const waited = performance.now() - started;
    expect(waited).toBeGreaterThanOrEqual(145);
    expect(waited).toBeLessThan(1_000);
    await expect.poll(() => embedder.embedQuery('a'), { timeout: 10_000, interval: 200 }).toHaveLength(384);
    expect(requests).toHaveLength(1);
  });

  it('goes on without a vector when the embedder fails', async () => {
    const { embedder, turn } = await guarded();
    turn(DOWN);
    expect(await embedder.embedQuery('a')).toBeUndefined();
  });

  it('leaves an embedder alone that failed often, and says so once', async () => {
    const { embedder, requests, reports, turn } = await guarded({ failuresToOpen: 3 });
    turn(DOWN);
    for (const text of ['a', 'b', 'c', 'd', 'e']) expect(await embedder.embedQuery(text)).toBeUndefined();
    expect(requests).toHaveLength(3);
    expect(reports).toEqual(['off']);
  });

  it('tries one query after a while, and all again when that one succeeds', async () => {
    const { embedder, requests, reports, time, turn } = await guarded({ failuresToOpen: 1, openMs: 10_000 });
    turn(DOWN);
    await embedder.embedQuery('a');
    time.pass(10_000);
    expect(await embedder.embedQuery('b')).toBeUndefined();
    expect(await embedder.embedQuery('c')).toBeUndefined();
    expect(requests).toHaveLength(2);
    turn({});
    time.pass(10_000);
    const both = await Promise.all([embedder.embedQuery('d'), embedder.embedQuery('e')]);
    expect(both).toEqual([expect.any(Float32Array), undefined]);
    expect(await embedder.embedQuery('f')).toHaveLength(384);
    expect(reports).toEqual(['off', 'on']);
  });

  it('counts failures in a row only', async () => {
    const { embedder, reports, turn } = await guarded({ failuresToOpen: 2 });
    for (const text of ['a', 'b', 'c']) {
      turn(DOWN);
      await embedder.embedQuery(text);
      turn({});
      expect(await embedder.embedQuery(`${text} again`)).toHaveLength(384);
    }
    expect(reports).toEqual([]);
  });

  it('counts a late answer as a failure', async () => {
    const { embedder, reports, turn } = await guarded({ failuresToOpen: 2, queryTimeoutMs: 30 });
    turn({ delayMs: 1_000 });
    await embedder.embedQuery('a');
    await embedder.embedQuery('b');
    expect(reports).toEqual(['off']);
  });

  it('still embeds passages, and throws for them, while queries are left alone', async () => {
    const { embedder, turn } = await guarded({ failuresToOpen: 1 });
    turn(DOWN);
    await embedder.embedQuery('a');
    turn({});
    expect(await embedder.embedPassages(['a'])).toHaveLength(1);
    turn({ status: 400 });
    await expect(embedder.embedPassages(['a'])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
