/** Writes listing entries into the physical indexes of their class, versioned so that older ones always lose. */
import { setImmediate } from 'node:timers/promises';
import type { Client } from '@opensearch-project/opensearch';
import type { IndexWrite, ListingIndexWriter, WriteOutcome } from '../../ports/listing-index.ts';
import { BULK_DEFAULTS, type BulkAnswer, type BulkItem, type BulkOptions, sendBulk } from './bulk.ts';
import { hasAll, type VectorsOf } from './document-vectors.ts';
import { listingBody } from './listing-body.ts';
import type { WriteTargets } from './write-targets.ts';

/** Writes that are arranged together while those before them are under way. */
const WRITES_A_GROUP = 200;

/** The sources of entries; two classes that are given the same document share one. */
function sources(vectors: Awaited<ReturnType<VectorsOf>>): (entry: IndexWrite['entry']) => string {
  const known = new Map<IndexWrite['entry'], string>();
  return (entry) => {
    const source = known.get(entry) ?? JSON.stringify(listingBody(entry, vectors.get(entry)));
    known.set(entry, source);
    return source;
  };
}

/** `external`: what the index has of this revision stays; `external_gte`: it is written again. Older ones lose by both. */
type VersionType = 'external' | 'external_gte';

const itemsOf = (write: IndexWrite, source: string, indexes: readonly string[], type: VersionType): BulkItem[] =>
  indexes.map((index) => ({
    action: JSON.stringify({
      index: { _index: index, _id: write.entry.id, version: write.revision, version_type: type },
    }),
    source,
  }));

/** An index that was dropped after its rebuild, between our asking and writing, needs the write no more. */
const isGone = ({ status, errorType }: BulkAnswer): boolean =>
  status === 404 && errorType === 'index_not_found_exception';

function outcomeOf(answer: BulkAnswer): WriteOutcome {
  const { status, errorType, reason } = answer;
  if (status >= 200 && status < 300) return { result: 'applied' };
  if (status === 409 && errorType === 'version_conflict_engine_exception') return { result: 'superseded' };
  // The engine may quote the value it stumbled over, which may be confidential.
  const [unquoted = ''] = (reason ?? '').split(/[.,:] *(?:Preview|Original|The prefix)/);
  const said = [status, errorType, unquoted.slice(0, 200)].filter(Boolean).join(' ');
  return { result: status === 400 || status === 413 ? 'rejected' : 'failed', reason: said };
}

/** What became of one write to all its targets: the worst of them. */
function combined(answers: readonly BulkAnswer[]): WriteOutcome {
  const outcomes = answers.filter((answer) => !isGone(answer)).map(outcomeOf);
  const problem =
    outcomes.find(({ result }) => result === 'failed') ?? outcomes.find(({ result }) => result === 'rejected');
  if (problem) return problem;
  if (outcomes.length === 0) return { result: 'failed', reason: 'there is no index to write to' };
  return { result: outcomes.some(({ result }) => result === 'applied') ? 'applied' : 'superseded' };
}

async function writeGroup(
  client: Client,
  items: readonly (readonly BulkItem[])[],
  options: BulkOptions,
): Promise<WriteOutcome[]> {
  const answers = await sendBulk(client, items.flat(), options);
  let next = 0;
  return items.map(({ length }) => {
    next += length;
    return combined(answers.slice(next - length, next));
  });
}

const WITHOUT_VECTORS: VectorsOf = async () => new Map();

/** How requests are sent, and where documents get their vectors from; without a source they have none. */
export interface WriterOptions {
  readonly bulk?: BulkOptions | undefined;
  readonly vectorsOf?: VectorsOf | undefined;
  /**
   * Writes documents anew that the index has in this very revision, for the same listing in the same state is the same
   * text: to give them vectors they lack. One whose vectors cannot be had is left as it is, and fails.
   */
  readonly rewrites?: boolean;
}

const NO_VECTORS: WriteOutcome = { result: 'failed', reason: 'its vectors cannot be had right now' };

/** The writer over `targets`. Never throws for what the engine does: an engine that cannot be reached makes every write failed. */
export function listingIndexWriter(
  client: Client,
  targets: WriteTargets,
  { bulk = BULK_DEFAULTS, vectorsOf = WITHOUT_VECTORS, rewrites = false }: WriterOptions = {},
): ListingIndexWriter {
  const versionType = rewrites ? 'external_gte' : 'external';
  return {
    async apply(writes: readonly IndexWrite[]): Promise<WriteOutcome[]> {
      if (writes.length === 0) return [];
      const indexes = await targets().catch((error: unknown) => String(error));
      if (typeof indexes === 'string') return writes.map(() => ({ result: 'failed', reason: indexes }));
      const outcomes: WriteOutcome[] = [];
      let underWay: Promise<WriteOutcome[]> = Promise.resolve([]);
      for (let i = 0; i < writes.length; i += WRITES_A_GROUP) {
        const group = writes.slice(i, i + WRITES_A_GROUP);
        const vectors = await vectorsOf(group);
        const sourceOf = sources(vectors);
        const left = new Set(rewrites ? group.filter(({ entry }) => !hasAll(entry, vectors.get(entry))) : []);
        const items = group.map((write) =>
          left.has(write) ? [] : itemsOf(write, sourceOf(write.entry), indexes[write.visibility], versionType),
        );
        outcomes.push(...(await underWay));
        underWay = writeGroup(client, items, bulk).then((written) =>
          written.map((outcome, at) => (left.has(group[at]!) ? NO_VECTORS : outcome)),
        );
        // Lets the request leave before the next group is arranged.
        await setImmediate();
      }
      return [...outcomes, ...(await underWay)];
    },
  };
}
