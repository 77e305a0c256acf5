/** What a record of the table's stream says: a listing's new state, an organisation's change, nothing of ours, or nonsense. */
import type { DynamoDBRecord } from 'aws-lambda';
import { type Listing, listing } from '../../shared/schemas/listing/listing.ts';
import { plainItem } from './attribute-value.ts';

/** An item that left the table (time to live); `version` is one above the last it had. */
export interface Removal {
  readonly id: string;
  readonly version: number;
  readonly removed: true;
}

/** A record that cannot be read: what it is about, as far as that can be told, and why. */
export interface Poison {
  readonly itemId: string;
  readonly version?: number;
  readonly reason: string;
}

export type Change =
  | { readonly kind: 'listing'; readonly state: Listing | Removal }
  | { readonly kind: 'organisation'; readonly organisationId: string }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'poison'; readonly poison: Poison };

/** Item types of the table that no index shows. */
const NOT_INDEXED = new Set([
  'audit',
  'mark',
  'uscc',
  'membership',
  'preferences',
  'receipt',
  'invitation',
  'member-event',
]);
const ITEM_ID = /(?:lst|org)_[0-9A-HJKMNP-TV-Z]{26}/;

type Item = Readonly<Record<string, unknown>>;
const numberOr = (value: unknown): number | undefined => (Number.isInteger(value) ? (value as number) : undefined);

function poisonOf(keys: Item, item: Item, reason: string): Change {
  const key = JSON.stringify(keys);
  const version = numberOr(item.version);
  const poison = { itemId: ITEM_ID.exec(key)?.[0] ?? key, ...(version !== undefined && { version }), reason };
  return { kind: 'poison', poison };
}

function decodeListing(keys: Item, item: Item, removed: boolean): Change {
  if (removed) {
    const id = ITEM_ID.exec(String(keys.pk))?.[0];
    const version = numberOr(item.version);
    if (id === undefined || version === undefined) return poisonOf(keys, item, 'a removal without id or version');
    return { kind: 'listing', state: { id, version: version + 1, removed: true } };
  }
  const parsed = listing.safeParse(item.data);
  if (!parsed.success) {
    // Paths only: the values may be confidential.
    const paths = new Set(parsed.error.issues.map((issue) => issue.path.join('.') || '(root)'));
    return poisonOf(keys, item, `not a listing at ${[...paths].slice(0, 10).join(', ')}`);
  }
  if (parsed.data.version !== item.version) return poisonOf(keys, item, 'item and listing differ in version');
  return { kind: 'listing', state: parsed.data };
}

/** Reads one stream record; never throws for what a record says. */
export function decodeChange(record: DynamoDBRecord): Change {
  const removed = record.eventName === 'REMOVE';
  const image = removed ? record.dynamodb?.OldImage : record.dynamodb?.NewImage;
  const keys = plainItem(record.dynamodb?.Keys ?? {});
  if (image === undefined) return poisonOf(keys, {}, 'a record without its image');
  const item = plainItem(image);
  if (NOT_INDEXED.has(String(item.type))) return { kind: 'ignored' };
  if (item.type === 'listing') return decodeListing(keys, item, removed);
  const organisationId = ITEM_ID.exec(String(keys.pk))?.[0];
  if (item.type === 'organisation' && organisationId !== undefined) return { kind: 'organisation', organisationId };
  return poisonOf(keys, item, 'an item of unknown type');
}

/** Whether the listing's item has left the table. */
export const isRemoval = (state: Listing | Removal): state is Removal => 'removed' in state;
