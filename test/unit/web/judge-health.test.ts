import { describe, expect, it } from 'vitest';
import type { SystemHealth } from '../../../shared/schemas/operations.ts';
import {
  addUp,
  judgeComparison,
  judgeHealth,
  NOTHING_COMPARED,
} from '../../../web/src/features/operator/judge-health.ts';

const AT = '2026-03-02T08:00:00.000Z';
const ago = (seconds: number) => new Date(Date.parse(AT) - seconds * 1000).toISOString();
const index = { alias: 'x', index: 'x-000001', documents: 3, tombstones: 1, sizeBytes: 9, rebuilding: [] };
const FINE: SystemHealth = {
  checkedAt: AT,
  indexes: [
    { ...index, visibility: 'public' },
    { ...index, visibility: 'member' },
  ],
  projector: { looked: 3, behind: 0, newestApplied: ago(60) },
  deadLetters: { count: 0 },
  embedder: 'ready',
  dictionary: 'loaded',
  unreachable: [],
};
const verdictOf = (changes: Partial<SystemHealth>, part: string) =>
  judgeHealth({ ...FINE, ...changes }).find((one) => one.part === part)!.verdict;

describe('the state of the system', () => {
  it('is fine where every part is', () => {
    expect(judgeHealth(FINE).map(({ verdict }) => verdict)).toEqual(Array(6).fill('ok'));
  });

  it.each([
    [5, 'ok'],
    [30, 'look'],
    [90, 'broken'],
  ])('takes a change that waits for %i s for what it is (%s)', (seconds, verdict) => {
    const projector = { looked: 9, behind: 1, behindSince: ago(seconds) };
    expect(verdictOf({ projector }, 'health.projector')).toBe(verdict);
  });

  it.each([
    [{ count: 1, oldestAt: ago(60) }, 'look'],
    [{ count: 1, oldestAt: ago(2 * 86_400) }, 'broken'],
    [{ count: 2 }, 'look'],
  ])('wants dead letters to be read: %j', (deadLetters, verdict) => {
    expect(verdictOf({ deadLetters }, 'health.letters')).toBe(verdict);
  });

  it('is broken where a part does not answer or has no index', () => {
    const { indexes: _indexes, projector: _projector, deadLetters: _letters, ...rest } = FINE;
    const verdicts = judgeHealth({ ...rest, unreachable: ['indexes', 'projector', 'dead-letters'] });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['broken', 'broken', 'broken', 'ok', 'ok']);
    const { index: _index, ...without } = { ...index, visibility: 'public' as const };
    expect(verdictOf({ indexes: [without] }, 'health.index-public')).toBe('broken');
  });
});

describe('a comparison', () => {
  const step = (differences: Partial<typeof NOTHING_COMPARED.differences>) => ({
    ...NOTHING_COMPARED,
    compared: 100,
    differences: { ...NOTHING_COMPARED.differences, ...differences },
  });

  it('adds its steps up and keeps the oldest change', () => {
    const sum = addUp(
      { ...step({ stale: 1 }), lackingSince: ago(10) },
      { ...step({ stale: 2 }), lackingSince: ago(99) },
    );
    expect(sum).toMatchObject({ compared: 200, differences: { stale: 3 }, lackingSince: ago(99) });
  });

  it.each([
    [{}, 'comparison.agrees'],
    [{ vectors: 1 }, 'comparison.vectors'],
    [{ missing: 1, vectors: 1 }, 'comparison.repair'],
    [{ extra: 1, unexpected: 1 }, 'comparison.reindex'],
  ])('of %j says %s', (differences, says) => {
    expect(judgeComparison(step(differences)).says).toBe(says);
  });
});
