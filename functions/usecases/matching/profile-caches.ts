/** What was made ready of listings from the index, kept between requests of one process. */
import { ProfileCache } from '../../../shared/matching/profile-cache.ts';
import type { VisibilityClass } from '../../ports/listing-index.ts';

/** Listings kept of each class: a few rankings' worth, about 20 kB each. */
const CAPACITY = 800;

/** Apart by class, since the same version reads otherwise in each. Profiles are pure: they change no answer, only its time. */
export const PROFILE_CACHES: Readonly<Record<VisibilityClass, ProfileCache>> = {
  public: new ProfileCache(CAPACITY),
  member: new ProfileCache(CAPACITY),
};
