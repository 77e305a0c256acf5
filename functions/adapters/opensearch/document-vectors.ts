/** Vectors of what listings are about: taken over from the index where the text has not changed, else embedded. */
import { createHash } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import { gistOf } from '../../../shared/matching/gist.ts';
import { LANGUAGES, type Language } from '../../../shared/schemas/localized-text.ts';
import type { Embedder, Vector } from '../../ports/embedder.ts';
import type { IndexWrite, ListingDocument } from '../../ports/listing-index.ts';
import { translated } from './translate-error.ts';
import type { WriteTargets } from './write-targets.ts';

/** A vector and the key of text and model that it is of: equal keys mean equal vectors. */
export interface KeyedVector {
  readonly key: string;
  readonly vector: Vector;
}
/** By the languages a listing is written in. */
export type DocumentVectors = Readonly<Partial<Record<Language, KeyedVector>>>;
/** The vectors of some writes' documents, all that can be had; never throws. */
export type VectorsOf = (writes: readonly IndexWrite[]) => Promise<ReadonlyMap<IndexWrite['entry'], DocumentVectors>>;

interface Gist {
  readonly document: ListingDocument;
  readonly language: Language;
  readonly text: string;
  readonly key: string;
}

const keyOf = (model: string, text: string): string =>
  createHash('sha256').update(`${model}\n${text}`).digest('base64url').slice(0, 22);

function gistsOf(writes: readonly IndexWrite[], model: string): Gist[] {
  const documents = new Set(writes.flatMap(({ entry }) => ('deleted' in entry ? [] : [entry])));
  return [...documents].flatMap((document) => {
    const gist = gistOf(document.content);
    return LANGUAGES.flatMap((language) => {
      const text = gist[language];
      return text === undefined ? [] : [{ document, language, text, key: keyOf(model, text) }];
    });
  });
}

interface VectorsAnswer {
  readonly docs: readonly {
    readonly _source?: {
      readonly vectors?: Readonly<Record<string, readonly number[]>>;
      readonly vectorKeys?: Readonly<Record<string, string>>;
    };
  }[];
}

/** As last written, searchable yet or not; two classes often hold the same. */
async function readKnown(
  client: Client,
  indexes: readonly string[],
  ids: readonly string[],
): Promise<Map<string, Vector>> {
  const docs = indexes.flatMap((index) => ids.map((id) => ({ _index: index, _id: id })));
  const known = new Map<string, Vector>();
  if (docs.length === 0) return known;
  const request = { method: 'POST', path: '/_mget', querystring: '_source=vectors,vectorKeys', body: { docs } };
  const { body } = await translated(client.transport.request(request));
  for (const { _source: { vectors = {}, vectorKeys = {} } = {} } of (body as VectorsAnswer).docs) {
    for (const [language, key] of Object.entries(vectorKeys)) {
      const vector = vectors[language];
      if (vector) known.set(key, Float32Array.from(vector));
    }
  }
  return known;
}

/**
 * Over an embedder, and the indexes whose vectors are taken over. A document that cannot be embedded now goes without:
 * it is found by its words, and `report` is told why.
 */
export function documentVectors(
  client: Client,
  embedder: Pick<Embedder, 'model' | 'embedPassages'>,
  source: WriteTargets,
  report: (cause: unknown) => void,
): VectorsOf {
  return async (writes) => {
    const gists = gistsOf(writes, embedder.model);
    const found = new Map<IndexWrite['entry'], DocumentVectors>();
    if (gists.length === 0) return found;
    try {
      const indexes = [...new Set(Object.values(await source()).flat())];
      const vectors = await readKnown(client, indexes, [...new Set(gists.map(({ document }) => document.id))]);
      const missing = new Map(gists.flatMap(({ key, text }) => (vectors.has(key) ? [] : [[key, text]])));
      const made = missing.size > 0 ? await embedder.embedPassages([...missing.values()]) : [];
      for (const [at, key] of [...missing.keys()].entries()) vectors.set(key, made[at]!);
      for (const { document, language, key } of gists)
        found.set(document, { ...found.get(document), [language]: { key, vector: vectors.get(key)! } });
    } catch (cause) {
      report(cause);
    }
    return found;
  };
}
