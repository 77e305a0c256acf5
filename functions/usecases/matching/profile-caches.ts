/** What was made ready of listings from the index, kept between requests of one process. */
import { ProfileCache } from '../../../shared/matching/profile-cache.ts';
import type { VisibilityClass } from '../../ports/listing-index.ts';

/** Listings kept of each class, about 37 kB each: all of a pilot zone's, or a dozen rankings' worth. */
const CAPACITY = 2_500;

/** Apart by class, since the same version reads otherwise in each. Profiles are pure: they change no answer, only its time. */
export const PROFILE_CACHES: Readonly<Record<VisibilityClass, ProfileCache>> = {
  public: new ProfileCache(CAPACITY),
  member: new ProfileCache(CAPACITY),
};
