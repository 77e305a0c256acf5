/** What people have chosen for themselves, in the table. */
import type { Preferences } from '../../shared/schemas/preferences.ts';

export interface PreferencesRepository {
  /** Strongly consistent; undefined for people who have chosen nothing yet. */
  get(subject: string): Promise<Preferences | undefined>;
  /** Version 1 creates; throws CONFLICT on a stale version. */
  write(preferences: Preferences): Promise<void>;
}
