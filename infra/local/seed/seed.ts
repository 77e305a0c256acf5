/** How the demo data is written down: organisations and listings by key, dates as days from the day of seeding. */
import type { z } from 'zod';
import type { ListingContentInput } from '../../../shared/schemas/listing/listing-content.ts';
import type { organisationProfile } from '../../../shared/schemas/organisation.ts';

/** The date `offset` days from the day of seeding, YYYY-MM-DD. */
export type Day = (offset: number) => string;

/** `key` is unique and kebab-case; the id is derived from it, so a second seeding writes the same items. */
export interface SeedOrganisation {
  readonly key: string;
  readonly profile: z.input<typeof organisationProfile>;
  readonly verification?: 'unverified' | 'verified' | 'refused';
}

/** Published unless `status` says otherwise; `organisation` is a key of the seed's organisations. */
export interface SeedListing {
  readonly key: string;
  readonly organisation: string;
  readonly publishedDaysAgo: number;
  readonly status?: 'draft' | 'in-review' | 'published' | 'paused' | 'closed';
  readonly content: ListingContentInput;
}

/** What each file of infra/local/seed/listings exports. */
export type SeedListings = (day: Day) => readonly SeedListing[];
