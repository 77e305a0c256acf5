/** What the figures of the machinery mean: fine, to be looked at, or broken, and the sentence that says what to do. */
import type { ComparisonStep, IndexState, SystemHealth } from '../../../../shared/schemas/operations.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';

export type Verdict = 'ok' | 'look' | 'broken';

/** One part of the machinery; `facts` are put into `says` and shown as they are. */
export interface Finding {
  readonly part: WordKey;
  readonly verdict: Verdict;
  readonly says: WordKey;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Instants to be told as "5 minutes ago", by their name in the sentence. */
  readonly ages?: Readonly<Record<string, string>>;
  /** A command that helps. */
  readonly command?: string;
}

/** A change is projected in well under a second; beyond these it is late, or lost. */
const LATE_MS = 10_000;
const LOST_MS = 60_000;
const OLD_LETTER_MS = 24 * 3_600_000;

const REINDEX = 'npm run reindex';
const REPAIR = 'npm run audit-index';
const REDRIVE = 'npm run redrive';

function ofIndex({ visibility, index, documents, tombstones, rebuilding }: IndexState): Finding {
  const part: WordKey = `health.index-${visibility}`;
  if (index === undefined) return { part, verdict: 'broken', says: 'health.no-index', command: REINDEX };
  const facts = { documents, tombstones, index };
  const [next] = rebuilding;
  if (next === undefined) return { part, verdict: 'ok', says: 'health.index-ok', facts };
  return { part, verdict: 'ok', says: 'health.index-rebuilt', facts: { ...facts, next } };
}

function ofProjector({ checkedAt, projector }: SystemHealth): Finding {
  const part = 'health.projector';
  if (!projector) return { part, verdict: 'broken', says: 'health.unreachable' };
  const { looked, behind, behindSince, newestApplied } = projector;
  if (looked === 0) return { part, verdict: 'ok', says: 'health.projector-idle' };
  if (behind === 0 || behindSince === undefined) {
    if (newestApplied === undefined) return { part, verdict: 'ok', says: 'health.projector-idle' };
    return { part, verdict: 'ok', says: 'health.projector-ok', facts: { looked }, ages: { newest: newestApplied } };
  }
  const lateMs = Date.parse(checkedAt) - Date.parse(behindSince);
  const verdict = lateMs < LATE_MS ? 'ok' : lateMs < LOST_MS ? 'look' : 'broken';
  return {
    part,
    verdict,
    says: verdict === 'ok' ? 'health.projector-working' : 'health.projector-behind',
    facts: { looked, behind },
    ages: { since: behindSince },
    ...(verdict === 'broken' && { command: REPAIR }),
  };
}

function ofLetters({ checkedAt, deadLetters }: SystemHealth): Finding {
  const part = 'health.letters';
  if (!deadLetters) return { part, verdict: 'broken', says: 'health.unreachable' };
  const { count, oldestAt } = deadLetters;
  if (count === 0) return { part, verdict: 'ok', says: 'health.letters-none' };
  const isOld = oldestAt !== undefined && Date.parse(checkedAt) - Date.parse(oldestAt) > OLD_LETTER_MS;
  return {
    part,
    verdict: isOld ? 'broken' : 'look',
    says: oldestAt === undefined ? 'health.letters-some' : 'health.letters-since',
    facts: { count },
    ...(oldestAt !== undefined && { ages: { oldest: oldestAt } }),
    command: REDRIVE,
  };
}

/** Every part, in the order in which a change passes through them. */
export function judgeHealth(health: SystemHealth): Finding[] {
  const { indexes, embedder, dictionary } = health;
  return [
    ...(indexes?.map(ofIndex) ?? [
      { part: 'health.index-public', verdict: 'broken', says: 'health.unreachable' } satisfies Finding,
    ]),
    ofProjector(health),
    ofLetters(health),
    { part: 'health.embedder', verdict: embedder === 'ready' ? 'ok' : 'look', says: `health.embedder-${embedder}` },
    {
      part: 'health.dictionary',
      verdict: dictionary === 'loaded' ? 'ok' : 'look',
      says: `health.dictionary-${dictionary}`,
    },
  ];
}

/** What comparing everything has found so far. */
export type Sum = Omit<ComparisonStep, 'nextCursor'>;

/** Two steps of a comparison added up. */
export function addUp(a: Sum, { nextCursor: _next, ...b }: ComparisonStep): Sum {
  const kinds = Object.keys(a.differences) as (keyof Sum['differences'])[];
  const since = [a.lackingSince, b.lackingSince].filter((one) => one !== undefined).sort()[0];
  return {
    compared: a.compared + b.compared,
    differences: Object.fromEntries(
      kinds.map((kind) => [kind, a.differences[kind] + b.differences[kind]]),
    ) as Sum['differences'],
    examples: [...a.examples, ...b.examples].slice(0, 10),
    ...(since !== undefined && { lackingSince: since }),
    unreadable: [...a.unreadable, ...b.unreadable],
  };
}

/** Before the first step. */
export const NOTHING_COMPARED: Sum = {
  compared: 0,
  differences: { missing: 0, stale: 0, extra: 0, vectors: 0, unexpected: 0 },
  examples: [],
  unreadable: [],
};

/** The verdict on a finished comparison, and what mends what was found. */
export function judgeComparison({ differences, unreadable }: Sum): Pick<Finding, 'verdict' | 'says' | 'command'> {
  const { missing, stale, extra, vectors, unexpected } = differences;
  if (unexpected > 0) return { verdict: 'broken', says: 'comparison.reindex', command: REINDEX };
  if (missing + stale + extra > 0) return { verdict: 'broken', says: 'comparison.repair', command: REPAIR };
  if (vectors > 0) return { verdict: 'look', says: 'comparison.vectors', command: REPAIR };
  if (unreadable.length > 0) return { verdict: 'look', says: 'comparison.unreadable' };
  return { verdict: 'ok', says: 'comparison.agrees' };
}
