/** The eight kinds of listing as one union over `kind`. */
import { z } from 'zod';
import { wrong } from '../../issues/wrong.ts';
import { TIERS, type Tier } from '../tier.ts';
import { financeContent } from './finance.ts';
import { needContent } from './need.ts';
import { policyContent } from './policy.ts';
import { programContent } from './program.ts';
import { serviceContent } from './service.ts';
import { solutionContent } from './solution.ts';
import { talentContent } from './talent.ts';
import { transferContent } from './transfer.ts';

const KIND_SCHEMAS = [
  needContent,
  solutionContent,
  transferContent,
  programContent,
  talentContent,
  serviceContent,
  financeContent,
  policyContent,
] as const;

export const LISTING_KINDS = [
  'need',
  'solution',
  'transfer',
  'program',
  'talent',
  'service',
  'finance',
  'policy',
] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];
export const listingKind = z.enum(LISTING_KINDS);

/** The schema of each kind. */
export const KIND_SCHEMA = Object.fromEntries(KIND_SCHEMAS.map((schema, i) => [LISTING_KINDS[i], schema])) as Readonly<
  Record<ListingKind, (typeof KIND_SCHEMAS)[number]>
>;

/** The fields of each kind, read off its schema. */
export const FIELDS_OF_KIND = Object.fromEntries(
  KIND_SCHEMAS.map((schema, i) => [LISTING_KINDS[i], new Set(Object.keys(schema.shape))]),
) as Record<ListingKind, ReadonlySet<string>>;

/**
 * Fields everybody who sees the listing sees, so no tier can be set on them. Regions are among them because an empty list
 * means everywhere: a hidden one would say so.
 */
export const ALWAYS_SHOWN: ReadonlySet<string> = new Set([
  'kind',
  'tiers',
  'ownerHidden',
  'expiresAt',
  'seeks',
  'regions',
]);

/** What a client writes: validated content of one kind, its tiers naming fields that exist. */
export const listingContent = z
  .discriminatedUnion('kind', KIND_SCHEMAS)
  .superRefine((content, context) => {
    for (const [field, fieldTier] of Object.entries(content.tiers) as [string, Tier][]) {
      const found = !FIELDS_OF_KIND[content.kind].has(field)
        ? wrong('tier-field', { kind: content.kind })
        : ALWAYS_SHOWN.has(field)
          ? wrong('tier-open')
          : field === 'title' && TIERS.indexOf(fieldTier) > TIERS.indexOf('member')
            ? wrong('tier-title')
            : undefined;
      if (found) {
        context.addIssue({ code: 'custom', path: ['tiers', field], message: found.error, params: found.params });
      }
    }
  })
  .meta({ id: 'ListingContent' });
export type ListingContent = z.infer<typeof listingContent>;
/** Content before defaults are filled in: what a client may send. */
export type ListingContentInput = z.input<typeof listingContent>;
export type NeedListingContent = Extract<ListingContent, { kind: 'need' }>;
export type OfferContent = Exclude<ListingContent, { kind: 'need' }>;
