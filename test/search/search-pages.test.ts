/** Paging through a search on the real engine: every listing once, and cursors only where they belong. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEARCH_SORTS } from '../../shared/schemas/search-facets.ts';
import { aPublishedListing, aSolution, NOW } from '../helpers/builders.ts';
import { aQuery } from './queries.ts';
import { aSearchIndex, type SearchIndex, VENDOR } from './search-index.ts';

const COUNT = 23;
let index: SearchIndex;
let ids: string[];

beforeAll(async () => {
  index = await aSearchIndex();
  const listings = Array.from({ length: COUNT }, (_, i) =>
    aPublishedListing({
      organisationId: VENDOR.id,
      // Every third without a date, several with the same one and the same text: ties in every order.
      content: aSolution({
        title: { zh: `视觉质检工位 ${i % 4}` },
        ...(i % 3 !== 0 && { expiresAt: `2026-0${4 + (i % 4)}-01T00:00:00Z` }),
      }),
      publishedAt: `2026-02-0${1 + (i % 5)}T00:00:00.000Z`,
    }),
  );
  ids = listings.map(({ id }) => id).sort();
  await index.put(listings);
});
afterAll(() => index.drop());

const search = (parameters: Parameters<typeof aQuery>[0]) => index.search.search(aQuery(parameters), 'public', NOW);

describe('paging', () => {
  for (const q of ['', '视觉质检']) {
    for (const sort of SEARCH_SORTS) {
      it(`shows each listing once, sorted by ${sort}, ${q ? 'with' : 'without'} text`, async () => {
        const seen: string[] = [];
        let cursor: string | undefined;
        for (let page = 0; page < 10; page++) {
          const result = await search({ q, sort, limit: 5, ...(cursor && { cursor }) });
          expect(result.total).toBe(COUNT);
          seen.push(...result.items.map(({ id }) => id));
          cursor = result.nextCursor;
          if (cursor === undefined) break;
          expect(result.items).toHaveLength(5);
        }
        expect(cursor).toBeUndefined();
        expect(seen).toHaveLength(COUNT);
        expect([...seen].sort()).toEqual(ids);
      });
    }
  }

  it('has no next page when the last one is exactly full', async () => {
    expect((await search({ limit: COUNT })).nextCursor).toBeUndefined();
    expect((await search({ limit: COUNT - 1 })).nextCursor).toBeDefined();
  });

  it('puts the newest first', async () => {
    const dates = (await search({ sort: 'newest', limit: 100 })).items.map(({ publishedAt }) => publishedAt);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('cursors', () => {
  it('are refused by another query, another index, or when changed', async () => {
    const { nextCursor } = await search({ q: '视觉质检', limit: 5 });
    const refused = expect.objectContaining({
      code: 'VALIDATION',
      issues: [expect.objectContaining({ path: 'cursor' })],
    });
    const strangers = [
      { q: '视觉', cursor: nextCursor },
      { q: '视觉质检', sort: 'newest', cursor: nextCursor },
      { q: '视觉质检', kind: 'solution', cursor: nextCursor },
      { q: '视觉质检', cursor: `${nextCursor!.slice(0, -4)}AAAA` },
      { q: '视觉质检', cursor: 'not a cursor' },
    ];
    for (const stranger of strangers) await expect(search({ limit: 5, ...stranger })).rejects.toEqual(refused);
    const elsewhere = index.search.search(aQuery({ q: '视觉质检', limit: 5, cursor: nextCursor }), 'member', NOW);
    await expect(elsewhere).rejects.toEqual(refused);
  });

  it('go on with another page size', async () => {
    const first = await search({ q: '视觉质检', limit: 5 });
    const rest = await search({ q: '视觉质检', limit: 100, cursor: first.nextCursor });
    expect(rest.items).toHaveLength(COUNT - 5);
  });
});
