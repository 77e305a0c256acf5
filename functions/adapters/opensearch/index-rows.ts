/** Reads ids, revisions, tombstone marks and vector keys out of one physical index per class. */
import type { Client } from '@opensearch-project/opensearch';
import { AppError } from '../../../shared/errors.ts';
import { LANGUAGES } from '../../../shared/schemas/localized-text.ts';
import type { VectorKeys, VisibilityClass } from '../../ports/listing-index.ts';
import type { IndexRow, ListingIndexReader } from '../../ports/listing-index-catalog.ts';
import { translated } from './translate-error.ts';

/** The index or alias to read for each class, asked anew each time. */
export type ReadTarget = (visibility: VisibilityClass) => string;

const ROWS_A_PAGE = 5_000;
const KEEP_ALIVE = '2m';

interface Hit {
  readonly _id: string;
  readonly _version: number;
  readonly fields?: {
    readonly deleted?: readonly boolean[];
    readonly 'vectorKeys.zh'?: readonly string[];
    readonly 'vectorKeys.en'?: readonly string[];
  };
  readonly sort: readonly unknown[];
}
interface SearchAnswer {
  readonly timed_out: boolean;
  readonly _shards: { readonly failed: number };
  readonly hits: { readonly hits: readonly Hit[] };
}

async function readPage(client: Client, pitId: string, after: readonly unknown[] | undefined): Promise<readonly Hit[]> {
  const { body } = await client.transport.request({
    method: 'POST',
    path: '/_search',
    body: {
      size: ROWS_A_PAGE,
      query: { match_all: {} },
      pit: { id: pitId, keep_alive: KEEP_ALIVE },
      sort: [{ id: 'asc' }],
      _source: false,
      version: true,
      docvalue_fields: ['deleted', ...LANGUAGES.map((language) => `vectorKeys.${language}`)],
      track_total_hits: false,
      ...(after && { search_after: after }),
    },
  });
  const { timed_out, _shards, hits } = body as SearchAnswer;
  if (timed_out || _shards.failed > 0) throw new AppError('UNAVAILABLE', 'The search index answered only in part.');
  return hits.hits;
}

function vectorKeysIn(fields: Hit['fields']): VectorKeys {
  const keys = LANGUAGES.map((language) => [language, fields?.[`vectorKeys.${language}`]?.[0]] as const);
  return Object.fromEntries(keys.filter(([, key]) => key !== undefined));
}

async function* readRows(client: Client, index: string): AsyncGenerator<readonly IndexRow[]> {
  const pit = await translated(client.createPit({ index: [index], keep_alive: KEEP_ALIVE }));
  const pitId = pit.body.pit_id!;
  try {
    let after: readonly unknown[] | undefined;
    while (true) {
      const hits = await translated(readPage(client, pitId, after));
      if (hits.length > 0)
        yield hits.map(({ _id, _version, fields }) => ({
          id: _id,
          revision: _version,
          deleted: fields?.deleted?.[0] === true,
          vectorKeys: vectorKeysIn(fields),
        }));
      if (hits.length < ROWS_A_PAGE) return;
      after = hits.at(-1)!.sort;
    }
  } finally {
    // It ends by itself; releasing it early is a courtesy that must not hide what went wrong.
    await client.deletePit({ body: { pit_id: [pitId] } }).catch(() => undefined);
  }
}

interface MgetAnswer {
  readonly docs: readonly {
    _id: string;
    _version?: number;
    found?: boolean;
    error?: unknown;
    _source?: { deleted?: boolean; vectorKeys?: VectorKeys };
  }[];
}

async function readRowsOf(client: Client, index: string, ids: readonly string[]): Promise<IndexRow[]> {
  if (ids.length === 0) return [];
  const { body } = await translated(
    client.transport.request({
      method: 'GET',
      path: `/${encodeURIComponent(index)}/_mget`,
      querystring: '_source=deleted,vectorKeys',
      body: { ids },
    }),
  );
  return (body as MgetAnswer).docs.flatMap(({ _id, _version, found, error, _source }) => {
    if (error !== undefined) throw new AppError('UNAVAILABLE', 'The search index answered only in part.');
    const { deleted = false, vectorKeys = {} } = _source ?? {};
    return found ? [{ id: _id, revision: _version!, deleted, vectorKeys }] : [];
  });
}

/** The reader over `target`. */
export const indexRows = (client: Client, target: ReadTarget): ListingIndexReader => ({
  rows: (visibility) => readRows(client, target(visibility)),
  rowsOf: (visibility, ids) => readRowsOf(client, target(visibility), ids),
});
