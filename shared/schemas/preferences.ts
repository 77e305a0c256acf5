/** What a person has chosen for themselves, whichever organisation they act for. */
import { z } from 'zod';
import { isoTime } from './quantity.ts';

/** `recommendations`: whether matches, previews and the like may be computed for this person (PIPL, article 24). */
export const preferenceChoice = z.strictObject({ recommendations: z.boolean() }).meta({ id: 'Preferences' });
export type PreferenceChoice = z.infer<typeof preferenceChoice>;

/** Of those who have chosen nothing yet. */
export const DEFAULT_PREFERENCES: PreferenceChoice = { recommendations: true };

/** The stored choice; `version` rises by one with each write. */
export const preferences = z.strictObject({
  subject: z.string().min(1).max(255),
  version: z.int().min(1),
  choice: preferenceChoice,
  updatedAt: isoTime,
});
export type Preferences = z.infer<typeof preferences>;
