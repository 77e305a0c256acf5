import { describe, expect, it } from 'vitest';
import { indexDefinition } from '../../../functions/adapters/opensearch/index-definition.ts';
import { listingBody } from '../../../functions/adapters/opensearch/listing-body.ts';
import type { ListingDocument } from '../../../functions/ports/listing-index.ts';
import { projectListing } from '../../../functions/projector/project-listing.ts';
import {
  ALWAYS_SHOWN,
  FIELDS_OF_KIND,
  LISTING_KINDS,
  type ListingContent,
  listingContent,
} from '../../../shared/schemas/listing/listing-content.ts';
import {
  aContentOf,
  aNeed,
  anOrganisation,
  aPolicy,
  aPublishedListing,
  aSolution,
  aTransfer,
} from '../../helpers/builders.ts';

const owner = anOrganisation();
const documents = (content: ListingContent) =>
  projectListing(aPublishedListing({ organisationId: owner.id, content }), owner).map(({ entry }) => entry);
const bodyOf = (content: ListingContent) => listingBody(documents(content)[0]!);

describe('the indexed form of a listing', () => {
  it.each(LISTING_KINDS)('of a %s has only fields of the index definition', (kind) => {
    const known = Object.keys(indexDefinition().mappings.properties);
    expect(Object.keys(JSON.parse(JSON.stringify(bodyOf(aContentOf(kind))))).filter((f) => !known.includes(f))).toEqual(
      [],
    );
  });

  it('expands industry, region and skill to their parents', () => {
    const body = bodyOf(aNeed());
    expect(body.industry).toEqual(['3451', '345', '34', 'C']);
    expect(body.region).toEqual(['3302', '33']);
    expect(body.ownerRegion).toEqual(['3302', '33']);
  });

  it('holds of a need what its requirements ask, of an offer what its capabilities provide', () => {
    expect(bodyOf(aNeed()).protocol).toContain('profinet');
    const offer = aSolution({
      protocols: [],
      capabilities: [{ id: 'c', text: { en: 'x' }, provides: { facet: 'protocol', codes: ['opc-ua'] } }],
    });
    expect(bodyOf(offer).protocol).toContain('opc-ua');
  });

  it('does not place a need where it wants its supplier to be', () => {
    const ask = { facet: 'region' as const, codes: ['44'] };
    const need = aNeed({ requirements: [{ id: 'r', text: { zh: '广东供应商' }, importance: 'could', ask }] });
    expect(bodyOf(need).region).toEqual(['3302', '33']);
  });

  it('names its codes in both languages, whatever its own', () => {
    const body = bodyOf(aSolution({ title: { en: 'Vision cell' }, summary: { en: 'Finds defects.' } }));
    expect(body.codeNames).toMatchObject({
      zh: expect.arrayContaining(['机器视觉质检']),
      en: expect.arrayContaining(['Machine-vision quality inspection']),
    });
  });

  it('searches every text by the language it is written in, and terms in both', () => {
    const body = bodyOf(
      aNeed({
        summary: { zh: '摘要', en: 'summary' },
        terms: ['OPC UA', '工业相机'],
        site: { constraints: { en: 'no dust' } },
      }),
    );
    expect(body.body).toMatchObject({
      zh: expect.arrayContaining([aNeed().title.zh, '摘要', '漏检率低于 0.1%', '工业相机', 'OPC UA']),
      en: expect.arrayContaining(['summary', 'no dust', 'OPC UA']),
    });
  });

  it('finds a transfer by the number of its patent', () => {
    expect(JSON.stringify(bodyOf(aTransfer()).body)).toContain('ZL202110234567.8');
  });

  it('takes price and budget for the same thing, and amounts for another', () => {
    expect(bodyOf(aSolution())).toMatchObject({ priceMinFen: 38_000_000, priceMaxFen: 65_000_000 });
    expect(bodyOf(aNeed())).toMatchObject({ priceMinFen: 0, priceMaxFen: 80_000_000, deadline: '2026-09-30' });
    const policy = JSON.parse(JSON.stringify(bodyOf(aPolicy())));
    expect(policy).toMatchObject({ amountMinFen: 0, amountMaxFen: 200_000_000, deadline: '2026-12-31' });
    expect(policy).not.toHaveProperty('priceMinFen');
  });

  it('of a tombstone is the tombstone', () => {
    const tombstone = { id: 'lst_x', version: 2, deleted: true } as const;
    expect(listingBody(tombstone)).toEqual(tombstone);
  });
});

describe('whatever is confidential', () => {
  it.each(LISTING_KINDS)('a %s with all of it locked is still indexed, by its title alone', (kind) => {
    const fields = [...FIELDS_OF_KIND[kind]].filter((field) => !ALWAYS_SHOWN.has(field) && field !== 'title');
    const tiers = Object.fromEntries(fields.map((field) => [field, 'deal']));
    const content = listingContent.parse({ ...aContentOf(kind), regions: [], tiers });
    for (const entry of documents(content) as ListingDocument[]) {
      const body = JSON.parse(JSON.stringify(listingBody(entry)));
      expect(body.title).toEqual(content.title);
      expect(body.body).toEqual({ zh: [content.title.zh], en: [content.title.en] });
      for (const field of ['codeNames', 'codeAliases', 'scenario', 'industry', 'protocol', 'skill'])
        expect(body, field).not.toHaveProperty(field);
      for (const field of ['trl', 'priceMinFen', 'priceMaxFen', 'amountMaxFen', 'deliveryWeeks', 'deadline'])
        expect(body, field).not.toHaveProperty(field);
    }
  });
});
