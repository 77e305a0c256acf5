import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import {
  auditItem,
  type Item,
  listingItem,
  markItem,
  organisationItem,
  preferencesItem,
} from '../../../functions/adapters/dynamodb/codec.ts';
import { plainItem } from '../../../functions/projector/attribute-value.ts';
import { decodeChange } from '../../../functions/projector/decode-change.ts';
import { LISTING_KINDS } from '../../../shared/schemas/listing/listing-content.ts';
import { aContentOf, aListing, anOrganisation, NOW } from '../../helpers/builders.ts';

const image = (item: object) => marshall(item, { removeUndefinedValues: true }) as Record<string, AttributeValue>;
const keysOf = ({ pk, sk }: { pk: string; sk: string }) => image({ pk, sk });

const written = (item: Item): DynamoDBRecord => ({
  eventName: 'MODIFY',
  dynamodb: { SequenceNumber: '1', Keys: keysOf(item), NewImage: image(item) },
});
const removed = (item: Item): DynamoDBRecord => ({
  eventName: 'REMOVE',
  dynamodb: { SequenceNumber: '1', Keys: keysOf(item), OldImage: image(item) },
});

describe('a stream record', () => {
  it.each(LISTING_KINDS)('of a %s gives the listing as it was stored', (kind) => {
    const listing = aListing({ content: aContentOf(kind) });
    expect(decodeChange(written(listingItem(listing)))).toEqual({ kind: 'listing', state: listing });
  });

  it('of an item that left the table counts one version above its last', () => {
    const listing = aListing({ version: 7 });
    const state = { id: listing.id, version: 8, removed: true };
    expect(decodeChange(removed(listingItem(listing)))).toEqual({ kind: 'listing', state });
  });

  it('of an organisation names it', () => {
    const organisation = anOrganisation();
    expect(decodeChange(written(organisationItem(organisation)))).toEqual({
      kind: 'organisation',
      organisationId: organisation.id,
    });
  });

  it('of an audit entry is ignored', () => {
    const entry = { listingId: aListing().id, version: 1, action: 'create', by: 'p', at: NOW, to: 'draft' } as const;
    expect(decodeChange(written(auditItem(entry)))).toEqual({ kind: 'ignored' });
  });

  it('of a mark or of a person’s preferences is ignored, whatever becomes of it', () => {
    const stamps = { createdAt: NOW, updatedAt: NOW, updatedBy: 'p' };
    const content = { state: 'shortlisted', note: 'canary' } as const;
    const mark = markItem({ listingId: aListing().id, otherId: aListing().id, version: 1, content, ...stamps });
    const choice = { subject: 'p', version: 1, choice: { recommendations: false }, updatedAt: NOW };
    for (const item of [mark, preferencesItem(choice)])
      for (const record of [written(item), removed(item)]) expect(decodeChange(record)).toEqual({ kind: 'ignored' });
  });

  it.each([
    ['a listing that does not parse', { data: { id: 'x', content: 'canary' } }, 'not a listing at'],
    ['an item whose version is not its listing’s', { version: 99 }, 'differ in version'],
    ['an item of no known type', { type: 'canary' }, 'unknown type'],
    ['an item without a type', { type: undefined }, 'unknown type'],
  ])('of %s is poison that names the key and never the text', (_, change, reason) => {
    const listing = aListing();
    const decoded = decodeChange(written({ ...listingItem(listing), ...change } as unknown as Item));
    expect(decoded).toMatchObject({
      kind: 'poison',
      poison: { itemId: listing.id, reason: expect.stringContaining(reason) },
    });
    expect(JSON.stringify(decoded)).not.toContain('canary');
  });

  it('without its image, or without anything, is poison', () => {
    const Keys = keysOf(listingItem(aListing()));
    expect(decodeChange({ eventName: 'INSERT', dynamodb: { Keys } })).toMatchObject({ kind: 'poison' });
    expect(decodeChange({})).toMatchObject({ kind: 'poison', poison: { itemId: '{}' } });
  });
});

describe('an image', () => {
  it('is read as the document client wrote it', () => {
    const item = { text: '文', number: -1.5, yes: true, nothing: null, list: [1, ['a', {}]], map: { deep: { er: 0 } } };
    expect(plainItem(image(item))).toEqual(item);
  });
  it('gives sets as arrays and binaries as base64', () => {
    expect(plainItem({ names: { SS: ['a', 'b'] }, numbers: { NS: ['1', '2'] }, bytes: { B: 'AQI=' } })).toEqual({
      names: ['a', 'b'],
      numbers: [1, 2],
      bytes: 'AQI=',
    });
  });
});
