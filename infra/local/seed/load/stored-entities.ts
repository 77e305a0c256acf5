/** Seed data as the table holds it, for writing it without the use cases. */
import type { Listing } from '../../../../shared/schemas/listing/listing.ts';
import { type Organisation, organisation } from '../../../../shared/schemas/organisation.ts';
import { organisationIdOf } from '../plant.ts';
import type { SeedOrganisation } from '../seed.ts';

/** Verified since `at` (ISO 8601 UTC). */
export const storedOrganisation = ({ key, profile }: SeedOrganisation, at: string): Organisation =>
  organisation.parse({
    id: organisationIdOf(key),
    version: 1,
    verification: 'verified',
    createdAt: at,
    updatedAt: at,
    profile,
  });

/** Published at `at` (ISO 8601 UTC), in its first version. */
export const publishedListing = (
  { id, organisationId, content }: Pick<Listing, 'id' | 'organisationId' | 'content'>,
  at: string,
): Listing => ({
  id,
  organisationId,
  version: 1,
  status: 'published',
  content,
  createdAt: at,
  createdBy: 'seed',
  updatedAt: at,
  updatedBy: 'seed',
  submittedAt: at,
  publishedAt: at,
});
