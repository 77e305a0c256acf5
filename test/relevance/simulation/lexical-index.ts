/** A small text index in memory: BM25 over the product's own tokens and codes, in place of the engine. */

import type { FoundListing } from '../../../shared/matching/rank-candidates.ts';
import type { MatchableNeed, MatchableOffer } from '../../../shared/schemas/matchable.ts';
import { wordsOf } from './words-of.ts';

/** Robertson and Zaragoza (2009): the usual saturation and length normalisation. */
const K1 = 1.2;
const B = 0.75;

interface Posting {
  readonly document: number;
  readonly impact: number;
}

/** What one query found, best first, with the best score of all. */
export interface Found {
  readonly candidates: readonly FoundListing[];
  readonly topScore: number;
}

/** Offers, ready to be found by needs. */
export class LexicalIndex {
  readonly #offers: readonly MatchableOffer[];
  readonly #postings = new Map<string, Posting[]>();

  constructor(offers: readonly MatchableOffer[]) {
    this.#offers = offers;
    const documents = offers.map(({ content }) => wordsOf(content));
    const lengths = documents.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
    const average = lengths.reduce((sum, length) => sum + length, 0) / offers.length;
    for (const [document, counts] of documents.entries()) {
      const norm = K1 * (1 - B + (B * lengths[document]!) / average);
      for (const [term, count] of counts) {
        const list = this.#postings.get(term) ?? [];
        this.#postings.set(term, list);
        list.push({ document, impact: (count * (K1 + 1)) / (count + norm) });
      }
    }
  }

  /** The `size` best offers of the kinds that the need seeks, not its own organisation's. */
  find(need: MatchableNeed, size: number): Found {
    const scores = new Float64Array(this.#offers.length);
    for (const term of wordsOf(need.content).keys()) {
      const list = this.#postings.get(term) ?? [];
      const idf = Math.log(1 + (this.#offers.length - list.length + 0.5) / (list.length + 0.5));
      for (const { document, impact } of list) scores[document]! += idf * impact;
    }
    const sought = new Set<string>(need.content.seeks);
    const candidates = this.#offers
      .map((listing, document): FoundListing => ({ listing, engineScore: scores[document]! }))
      .filter(({ listing, engineScore }) => engineScore > 0 && sought.has(listing.content.kind))
      .sort((a, b) => b.engineScore - a.engineScore || (a.listing.id < b.listing.id ? -1 : 1))
      .slice(0, size);
    return { candidates, topScore: candidates[0]?.engineScore ?? 0 };
  }
}
