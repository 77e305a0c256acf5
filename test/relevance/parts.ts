/** The ranking with its parts switched on one after the other: what each of them is worth. */
import { fileURLToPath } from 'node:url';
import { cedictDictionary } from '../../functions/adapters/cedict/dictionary.ts';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { openSearchListingSearch, type SearchAids } from '../../functions/adapters/opensearch/listing-search.ts';
import type { ProjectorConfig } from '../../functions/config.ts';
import type { Ctx } from '../../functions/context.ts';
import { embedderOf } from '../../functions/deps.ts';
import type { Embedder } from '../../functions/ports/embedder.ts';
import type { ListingSearch } from '../../functions/ports/listing-search.ts';
import { findCandidates } from '../../functions/usecases/matching/find-candidates.ts';
import { judgeFound } from '../../functions/usecases/matching/judge-found.ts';
import { findSeed } from '../../functions/usecases/matching/seed.ts';
import type { Ranked } from '../../shared/matching/order.ts';

/** In the order in which they are added; the last of them, with the reciprocal and fair order, is the product itself. */
export const PARTS = ['words', 'dictionary', 'vectors', 'structure'] as const;
export type Part = (typeof PARTS)[number];

/** A query asked twice is embedded once. */
function remembering(embedder: Embedder): Pick<Embedder, 'embedQuery'> {
  const known = new Map<string, ReturnType<Embedder['embedQuery']>>();
  return {
    embedQuery(text) {
      const vector = known.get(text) ?? embedder.embedQuery(text);
      known.set(text, vector);
      return vector;
    },
  };
}

/** The search that each part asks; `close` ends its connection. */
export async function searchesOf(config: ProjectorConfig) {
  const client = await openSearchClient({ url: config.opensearchUrl, requestTimeoutMs: 60_000 });
  const dictionary = config.dictionary && (await cedictDictionary(fileURLToPath(config.dictionary)));
  const withDictionary: SearchAids = dictionary ? { dictionary } : {};
  const whole = { ...withDictionary, ...(config.embedder && { embedder: remembering(embedderOf(config.embedder)) }) };
  const search = (aids: SearchAids) => openSearchListingSearch(client, config.indexPrefix, aids);
  const searches: Readonly<Record<Part, ListingSearch>> = {
    words: search({}),
    dictionary: search(withDictionary),
    vectors: search(whole),
    structure: search(whole),
  };
  return { searches, close: () => client.close() };
}

/** The offers found for a need and their cards, in the engine's order. */
export async function judgedFor(ctx: Ctx, id: string): Promise<Ranked[]> {
  const now = ctx.deps.now();
  const seed = await findSeed(ctx, id);
  const { candidates, topScore } = await findCandidates(ctx, seed, now);
  return judgeFound(seed, candidates, topScore, now);
}

/** Ids of the offers found for a need: in the engine's order, with `structure` in that of the need's own side of the card. */
export async function rankedBy(part: Part, ctx: Ctx, id: string): Promise<string[]> {
  if (part !== 'structure') {
    const { candidates } = await findCandidates(ctx, await findSeed(ctx, id), ctx.deps.now());
    return candidates.map(({ listing }) => listing.id);
  }
  return (await judgedFor(ctx, id))
    .sort((a, b) => a.card.rankTier - b.card.rankTier || b.card.forNeed.score - a.card.forNeed.score)
    .map(({ listing }) => listing.id);
}
