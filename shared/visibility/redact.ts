/** The one choke point of disclosure: what of a listing's content and owner someone at a tier may see. */
import type { ListingContent } from '../schemas/listing/listing-content.ts';
import type { Organisation, OwnerView } from '../schemas/organisation.ts';
import { mayRead, type Tier } from '../schemas/tier.ts';

/** A field that was left out, and the tier that unlocks it. */
export interface LockedField {
  readonly field: string;
  readonly tier: Tier;
}

/** Content less what lies above `reader`; absent when even the title does. Never changes its input. */
export interface Redaction {
  readonly content: ListingContent;
  readonly locked: readonly LockedField[];
}

/** Fields that a schema default would fill: emptied rather than left out, so that redacted content is still valid content. */
const emptied = (value: unknown): unknown => (Array.isArray(value) ? [] : undefined);

const isTiered = (item: unknown): item is { tier: Tier } => typeof item === 'object' && item !== null && 'tier' in item;

/** The items of a list that the reader may see, and the tiers of the others; nested lists (evidence) too. */
function redactList(field: string, list: readonly unknown[], reader: Tier, locked: LockedField[]): unknown[] {
  return list.flatMap((item, i) => {
    if (isTiered(item) && item.tier && !mayRead(reader, item.tier)) {
      locked.push({ field: `${field}.${i}`, tier: item.tier });
      return [];
    }
    if (typeof item !== 'object' || item === null || !('evidence' in item) || !Array.isArray(item.evidence))
      return [item];
    return [{ ...item, evidence: redactList(`${field}.${i}.evidence`, item.evidence, reader, locked) }];
  });
}

/** What `reader` may see of `content`; undefined when its title is above the reader, that is, the whole listing. */
export function redact(content: ListingContent, reader: Tier): Redaction | undefined {
  const tiers = content.tiers as Record<string, Tier>;
  if (!mayRead(reader, tiers.title ?? 'public')) return undefined;
  const locked: LockedField[] = [];
  const seen: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(content)) {
    const fieldTier = tiers[field] ?? 'public';
    if (!mayRead(reader, fieldTier)) {
      locked.push({ field, tier: fieldTier });
      const rest = emptied(value);
      if (rest !== undefined) seen[field] = rest;
    } else {
      seen[field] = Array.isArray(value) ? redactList(field, value, reader, locked) : value;
    }
  }
  // The tiers themselves say nothing confidential, but they are the owner's business: `locked` is what others get.
  seen.tiers = {};
  return { content: seen as ListingContent, locked };
}

/** Whether the listing hides its owner from everyone else. */
export const hidesOwner = (content: ListingContent): boolean => content.kind === 'need' && content.ownerHidden;

/** The owner as others see it: only region, industries and size where the listing hides it. */
export function ownerViewOf(organisation: Organisation, content: ListingContent): OwnerView {
  const { name, type, region, industries, sizeBand } = organisation.profile;
  const shown = { region, industries, sizeBand };
  if (hidesOwner(content)) return { hidden: true, ...shown };
  return {
    hidden: false,
    id: organisation.id,
    name,
    type,
    verified: organisation.verification === 'verified',
    ...shown,
  };
}
