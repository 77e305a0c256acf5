/** What operators of the zone are told of the machinery: indexes, projector, dead letters, aids, and differences. */
import { z } from 'zod';
import { isoTime } from './quantity.ts';

const count = z.int().min(0);

/** As the audit names them: lacking, older, unknown to the table, without its vectors, newer than the table. */
export const DIFFERENCE_KINDS = ['missing', 'stale', 'extra', 'vectors', 'unexpected'] as const;

/**
 * The index of one visibility class. `index` is what searches read, absent where there is none; `tombstones` are deleted
 * or withdrawn listings; `rebuilding`: indexes that a rebuild fills beside it.
 */
export const indexState = z
  .strictObject({
    visibility: z.enum(['public', 'member']),
    alias: z.string(),
    index: z.string().optional(),
    documents: count,
    tombstones: count,
    sizeBytes: count,
    rebuilding: z.array(z.string()),
  })
  .meta({ id: 'IndexState' });
export type IndexState = z.infer<typeof indexState>;

/**
 * Measured on `looked` listings: those written to the index last and those that wait for review. `behind` of them stand
 * in the index as they were before their last change, the oldest of those changes made at `behindSince`;
 * `newestApplied`: when the newest change was made that is in the index.
 */
export const projectorState = z
  .strictObject({
    looked: count,
    behind: count,
    behindSince: isoTime.optional(),
    newestApplied: isoTime.optional(),
  })
  .meta({ id: 'ProjectorState' });
export type ProjectorState = z.infer<typeof projectorState>;

/** `oldestAt`: of a queue that shows only some of its letters, the oldest of those. */
export const deadLetterState = z.strictObject({ count, oldestAt: isoTime.optional() }).meta({ id: 'DeadLetterState' });
export type DeadLetterState = z.infer<typeof deadLetterState>;

/** A part that could not be asked is absent and named in `unreachable`. */
export const systemHealth = z
  .strictObject({
    checkedAt: isoTime,
    indexes: z.array(indexState).optional(),
    projector: projectorState.optional(),
    deadLetters: deadLetterState.optional(),
    embedder: z.enum(['ready', 'unreachable', 'absent']),
    dictionary: z.enum(['loaded', 'absent']),
    unreachable: z.array(z.enum(['indexes', 'projector', 'dead-letters'])),
  })
  .meta({ id: 'SystemHealth' });
export type SystemHealth = z.infer<typeof systemHealth>;

/**
 * One bounded step of comparing the table with the index: `compared` listings or entries, how many differ by kind, some
 * of their ids, the oldest change that the index lacks, and stored listings that cannot be read. Without `nextCursor` it was the last step.
 */
export const comparisonStep = z
  .strictObject({
    compared: count,
    differences: z.strictObject({
      missing: count,
      stale: count,
      extra: count,
      vectors: count,
      unexpected: count,
    } satisfies Record<(typeof DIFFERENCE_KINDS)[number], typeof count>),
    examples: z.array(z.strictObject({ kind: z.enum(DIFFERENCE_KINDS), id: z.string() })),
    lackingSince: isoTime.optional(),
    unreadable: z.array(z.string()),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'ComparisonStep' });
export type ComparisonStep = z.infer<typeof comparisonStep>;
