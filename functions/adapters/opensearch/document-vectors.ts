/** Vectors of what listings are about: taken over from the index where the text has not changed, else embedded. */
import { createHash } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import { gistOf } from '../../../shared/matching/gist.ts';
import { LANGUAGES, type Language } from '../../../shared/schemas/localized-text.ts';
import type { Embedder, Vector } from '../../ports/embedder.ts';
import type { IndexWrite, ListingDocument, VectorKeys } from '../../ports/listing-index.ts';
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

/** Some seconds of a model on one processor. */
const TEXTS_A_CALL = 32;

const keyOf = (model: string, text: string): string =>
  createHash('sha256').update(`${model}\n${text}`).digest('base64url').slice(0, 22);

/** One a language the document is written in. */
function gistsOf(document: ListingDocument, model: string): Gist[] {
  const gist = gistOf(document.content);
  return LANGUAGES.flatMap((language) => {
    const text = gist[language];
    return text === undefined ? [] : [{ document, language, text, key: keyOf(model, text) }];
  });
}

/** The keys of the vectors that a document has once `model` has embedded it. */
export const vectorKeysOf =
  (model: string) =>
  (document: ListingDocument): VectorKeys =>
    Object.fromEntries(gistsOf(document, model).map(({ language, key }) => [language, key]));

/** Whether these are all the vectors that an entry is to have. */
export const hasAll = (entry: IndexWrite['entry'], vectors: DocumentVectors = {}): boolean =>
  'deleted' in entry || Object.keys(gistOf(entry.content)).length === Object.keys(vectors).length;

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

/** Embeds text by text of a key, a few at a time, into `vectors`: when the embedder fails, what it gave before stays. */
async function embedInto(
  vectors: Map<string, Vector>,
  missing: readonly (readonly [key: string, text: string])[],
  embedder: Pick<Embedder, 'embedPassages'>,
): Promise<void> {
  for (let at = 0; at < missing.length; at += TEXTS_A_CALL) {
    const some = missing.slice(at, at + TEXTS_A_CALL);
    const made = await embedder.embedPassages(some.map(([, text]) => text));
    for (const [i, [key]] of some.entries()) vectors.set(key, made[i]!);
  }
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
    const documents = new Set(writes.flatMap(({ entry }) => ('deleted' in entry ? [] : [entry])));
    const gists = [...documents].flatMap((document) => gistsOf(document, embedder.model));
    const found = new Map<IndexWrite['entry'], DocumentVectors>();
    if (gists.length === 0) return found;
    let vectors = new Map<string, Vector>();
    try {
      const indexes = [...new Set(Object.values(await source()).flat())];
      vectors = await readKnown(client, indexes, [...new Set(gists.map(({ document }) => document.id))]);
      const missing = new Map(gists.flatMap(({ key, text }) => (vectors.has(key) ? [] : [[key, text]])));
      await embedInto(vectors, [...missing], embedder);
    } catch (cause) {
      report(cause);
    }
    for (const { document, language, key } of gists) {
      const vector = vectors.get(key);
      if (vector) found.set(document, { ...found.get(document), [language]: { key, vector } });
    }
    return found;
  };
}
