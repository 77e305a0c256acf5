/** An organisation of the zone: who posts, who is matched, who is verified. */
import { z } from 'zod';
import { organisationId } from '../ids.ts';
import { wrong } from '../issues/wrong.ts';
import { industries } from '../taxonomy/industries.ts';
import { organisationTypes } from '../taxonomy/organisation-types.ts';
import { regions } from '../taxonomy/regions.ts';
import { sizeBands } from '../taxonomy/size-bands.ts';
import { isUscc } from '../uscc.ts';
import { code, codes } from './code.ts';
import { localizedText } from './localized-text.ts';
import { isoTime } from './quantity.ts';

/** What an organisation says of itself. */
export const organisationProfile = z
  .strictObject({
    name: localizedText(120),
    type: code(organisationTypes),
    uscc: z.string().refine(isUscc, wrong('uscc')).optional(),
    region: code(regions),
    industries: codes(industries, 10),
    sizeBand: code(sizeBands),
    about: localizedText(2000).optional(),
    website: z.url({ protocol: /^https?$/ }).optional(),
  })
  .meta({ id: 'OrganisationProfile' });
export type OrganisationProfile = z.infer<typeof organisationProfile>;

/** Verified by the zone office, not yet, or refused with a reason. */
export const VERIFICATIONS = ['unverified', 'verified', 'refused'] as const;

/** Why the zone office refused, in words the organisation can act on. */
export const refusalReason = z.string().trim().min(3).max(1000);

/**
 * The stored organisation; `version` rises by one with each write. `waitingSince`: since when it waits for the zone
 * office's word; `refusalReason` stands beside a refusal, for its own people and reviewers.
 */
export const organisation = z
  .strictObject({
    id: organisationId,
    version: z.int().min(1),
    profile: organisationProfile,
    verification: z.enum(VERIFICATIONS),
    refusalReason: refusalReason.optional(),
    waitingSince: isoTime.optional(),
    createdAt: isoTime,
    updatedAt: isoTime,
  })
  .meta({ id: 'Organisation' });
export type Organisation = z.infer<typeof organisation>;

/** What others see of a listing's owner: the whole sign-board, or only region, industries and size where it is hidden. */
export const ownerView = z
  .discriminatedUnion('hidden', [
    z.strictObject({
      hidden: z.literal(false),
      id: organisationId,
      name: localizedText(120),
      type: z.string(),
      verified: z.boolean(),
      region: z.string(),
      industries: z.array(z.string()),
      sizeBand: z.string(),
    }),
    z.strictObject({
      hidden: z.literal(true),
      region: z.string(),
      industries: z.array(z.string()),
      sizeBand: z.string(),
    }),
  ])
  .meta({ id: 'OwnerView' });
export type OwnerView = z.infer<typeof ownerView>;
