/** Vectors by chance, the same for the same listing: good for how long a search takes, not for what it finds. */
import type { DocumentVectors, VectorsOf } from '../../functions/adapters/opensearch/document-vectors.ts';
import { EMBEDDING_DIMENSIONS } from '../../functions/ports/embedder.ts';
import { LANGUAGES } from '../../shared/schemas/localized-text.ts';
import { unitVector } from '../../shared/text/unit-vector.ts';

/** mulberry32 (Tommy Ettinger, public domain): 0 ≤ number < 1. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function seedOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** One a language a document is titled in. */
export const syntheticVectors: VectorsOf = async (writes) => {
  const found = new Map<(typeof writes)[number]['entry'], DocumentVectors>();
  for (const { entry } of writes) {
    if ('deleted' in entry || found.has(entry)) continue;
    const languages = LANGUAGES.filter((language) => entry.content.title[language] !== undefined);
    const vectors = languages.map((language) => {
      const random = randomOf(seedOf(entry.id + language));
      const vector = unitVector(Array.from({ length: EMBEDDING_DIMENSIONS }, () => random() - 0.5))!;
      return [language, { key: entry.id, vector }];
    });
    found.set(entry, Object.fromEntries(vectors));
  }
  return found;
};
