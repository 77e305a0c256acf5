/** A listing document as the index stores it: only what the document already shows its class, arranged for searching. */
import type { OwnerView } from '../../../shared/schemas/organisation.ts';
import { industries } from '../../../shared/taxonomy/industries.ts';
import { regions } from '../../../shared/taxonomy/regions.ts';
import type { Vector } from '../../ports/embedder.ts';
import type { ListingDocument, Tombstone } from '../../ports/listing-index.ts';
import type { DocumentVectors } from './document-vectors.ts';
import type { IndexField } from './index-definition.ts';
import { codesOf, keywordsOf, namesOf } from './listing-codes.ts';
import { figuresOf } from './listing-figures.ts';
import { bodyOf } from './listing-text.ts';

/** The body of an index request, by field of the index definition. */
export type IndexBody = Partial<Record<IndexField, unknown>>;

const lineages = (codes: readonly string[], list: typeof industries): string[] => [
  ...new Set(codes.flatMap((code) => list.lineage(code))),
];

function ownerFields(owner: OwnerView): IndexBody {
  const shown = {
    ownerRegion: regions.lineage(owner.region),
    ownerIndustry: lineages(owner.industries, industries),
    ownerSizeBand: owner.sizeBand,
  };
  return owner.hidden ? shown : { ...shown, ownerId: owner.id, ownerType: owner.type, ownerName: owner.name };
}

const DECIMALS = 1e6;

/** Six decimals are as good as all and half as long. */
const vectorFields = (vectors: DocumentVectors): IndexBody => {
  const each = Object.entries(vectors);
  const rounded = (vector: Vector) => Array.from(vector, (value) => Math.round(value * DECIMALS) / DECIMALS);
  return {
    vectors: Object.fromEntries(each.map(([language, { vector }]) => [language, rounded(vector)])),
    vectorKeys: Object.fromEntries(each.map(([language, { key }]) => [language, key])),
  };
};

/** The body of a document or tombstone. Fields the listing does not state are left out. */
export function listingBody(entry: ListingDocument | Tombstone, vectors?: DocumentVectors): IndexBody {
  if ('deleted' in entry) return entry;
  const { id, version, kind, owner, content, publishedAt } = entry;
  const codes = codesOf(content);
  const { names, aliases } = namesOf(codes);
  const body = bodyOf(content);
  return {
    id,
    version,
    deleted: false,
    kind,
    side: kind === 'need' ? 'need' : 'offer',
    ...(content.kind === 'need' && { seeks: content.seeks }),
    publishedAt,
    ...ownerFields(owner),
    title: content.title,
    titlePrefix: [content.title.zh, content.title.en].filter((title) => title !== undefined),
    body,
    languages: Object.keys(body),
    ...(vectors && vectorFields(vectors)),
    codeNames: names,
    codeAliases: aliases,
    ...keywordsOf(codes),
    terms: content.terms,
    ...figuresOf(content),
    content,
    owner,
  };
}
