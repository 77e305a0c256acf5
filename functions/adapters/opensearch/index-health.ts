/** Counts, sizes and the newest entries of the live indexes, asked with GET alone: the API may only read. */
import type { Client } from '@opensearch-project/opensearch';
import type { IndexState } from '../../../shared/schemas/operations.ts';
import type { IndexHealth } from '../../ports/index-health.ts';
import { VISIBILITY_CLASSES, type VisibilityClass } from '../../ports/listing-index.ts';
import { readAlias } from './index-names.ts';
import { physicalIndexes } from './physical-indexes.ts';
import { whole } from './query/answer.ts';
import { translated } from './translate-error.ts';

const NEWEST = 20;
const TOMBSTONE = { term: { deleted: true } };

interface Stats {
  readonly indices: Readonly<Record<string, { readonly total: { readonly store: { size_in_bytes: number } } }>>;
}
interface Found {
  readonly hits: { readonly total?: { readonly value: number }; readonly hits: readonly { readonly _id: string }[] };
}

async function get<T>(client: Client, path: string, body?: object): Promise<T> {
  const answer = await translated(
    client.transport.request({ method: 'GET', path, ...(body && { body: { ...body } }) }),
  );
  return answer.body as T;
}

async function search(client: Client, alias: string, body: object): Promise<Found> {
  const answer = await get<Found>(client, `/${alias}/_search`, { _source: false, ...body });
  whole(answer);
  return answer;
}

async function stateOf(client: Client, prefix: string, visibility: VisibilityClass): Promise<IndexState> {
  const indexes = await physicalIndexes(client, prefix, visibility);
  const live = indexes.find(({ isRead }) => isRead);
  const named = {
    visibility,
    alias: readAlias(prefix, visibility),
    rebuilding: indexes.filter(({ isRead, isWritten }) => isWritten && !isRead).map(({ name }) => name),
  };
  if (!live) return { ...named, documents: 0, tombstones: 0, sizeBytes: 0 };
  const countOf = async (query: object) =>
    (await search(client, live.name, { size: 0, track_total_hits: true, query })).hits.total?.value ?? 0;
  const [stats, all, tombstones] = await Promise.all([
    get<Stats>(client, `/${live.name}/_stats/store`),
    countOf({ match_all: {} }),
    countOf(TOMBSTONE),
  ]);
  return {
    ...named,
    index: live.name,
    documents: all - tombstones,
    tombstones,
    sizeBytes: stats.indices[live.name]?.total.store.size_in_bytes ?? 0,
  };
}

/** Over the indexes of `prefix`; see {@link IndexHealth}. */
export function openSearchIndexHealth(client: Client, prefix: string): IndexHealth {
  return {
    states: () => Promise.all(VISIBILITY_CLASSES.map((visibility) => stateOf(client, prefix, visibility))),
    async lastWritten() {
      const body = { size: NEWEST, sort: [{ _seq_no: 'desc' }], query: { match_all: {} } };
      const answers = await Promise.all(
        VISIBILITY_CLASSES.map((visibility) => search(client, readAlias(prefix, visibility), body)),
      );
      return [...new Set(answers.flatMap(({ hits }) => hits.hits.map(({ _id }) => _id)))];
    },
    async documentsAfter(visibility, after, size) {
      const { hits } = await search(client, readAlias(prefix, visibility), {
        size,
        sort: [{ id: 'asc' }],
        query: { bool: { filter: [{ range: { id: { gt: after } } }], must_not: [TOMBSTONE] } },
      });
      return hits.hits.map(({ _id }) => _id);
    },
  };
}
