/** What the person has chosen for themselves, and what follows from it. */
import { AppError } from '../../../shared/errors.ts';
import { DEFAULT_PREFERENCES, type PreferenceChoice } from '../../../shared/schemas/preferences.ts';
import type { Ctx } from '../../context.ts';
import { personOf } from '../access.ts';

/** The defaults for who has chosen nothing yet. Throws UNAUTHENTICATED. */
export async function preferencesOf(ctx: Ctx): Promise<PreferenceChoice> {
  const stored = await ctx.deps.preferences.get(personOf(ctx).subject);
  return stored?.choice ?? DEFAULT_PREFERENCES;
}

/** Throws UNAUTHENTICATED, and CONFLICT, saying how to change it, for people who want no recommendations. */
export async function requireRecommendations(ctx: Ctx): Promise<void> {
  const { recommendations } = await preferencesOf(ctx);
  if (recommendations) return;
  throw new AppError(
    'CONFLICT',
    'You have switched recommendations off, so no matches are computed for you. Search works as ever; to switch them on again: PUT /v1/me/preferences {"recommendations": true}.',
    [{ path: 'preferences.recommendations', message: 'switched off by you' }],
  );
}
