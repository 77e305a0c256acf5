/** What the search says when the engine is not there, not ready or refuses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { openSearchListingSearch } from '../../functions/adapters/opensearch/listing-search.ts';
import { NOW } from '../helpers/builders.ts';
import { aCandidateQuery, aQuery } from './queries.ts';
import { aSearchIndex, type SearchIndex } from './search-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await aSearchIndex();
});
afterAll(() => index.drop());

const unavailable = expect.objectContaining({ code: 'UNAVAILABLE' });

describe('an engine that cannot be reached', () => {
  it('is UNAVAILABLE for every question', async () => {
    const client = await openSearchClient({ url: 'http://127.0.0.1:9' });
    const search = openSearchListingSearch(client, index.prefix);
    await expect(search.search(aQuery(), 'public', NOW)).rejects.toEqual(unavailable);
    await expect(search.candidates(aCandidateQuery())).rejects.toEqual(unavailable);
    await expect(search.candidates(aCandidateQuery({ onlyIds: ['x'] }))).rejects.toEqual(unavailable);
    await expect(search.suggest('x', [], 'public')).rejects.toEqual(unavailable);
    await expect(search.ping()).rejects.toEqual(unavailable);
    await client.close();
  });
});

describe('an engine without the indexes', () => {
  it('is not ready, and ready once they are there', async () => {
    const missing = openSearchListingSearch(index.client, `${index.prefix}-missing`);
    await expect(missing.ping()).rejects.toEqual(unavailable);
    await expect(index.search.ping()).resolves.toBeUndefined();
  });
});

describe('an engine that refuses a question', () => {
  it('is INTERNAL, one by one and in company', async () => {
    const refused = expect.objectContaining({ code: 'INTERNAL' });
    const size = 10_001;
    await expect(index.search.candidates(aCandidateQuery({ size }))).rejects.toEqual(refused);
    const onlyIds = Array.from({ length: size }, (_, i) => `id-${i}`);
    await expect(index.search.candidates(aCandidateQuery({ onlyIds }))).rejects.toEqual(refused);
  });
});
