/** Changes what the person has chosen for themselves. */
import { isDeepStrictEqual } from 'node:util';
import type { PreferenceChoice } from '../../../shared/schemas/preferences.ts';
import type { Ctx } from '../../context.ts';
import { personOf } from '../access.ts';

/** The choice as stored; the same choice again changes nothing. Throws UNAUTHENTICATED, CONFLICT for two at the same time. */
export async function setPreferences(ctx: Ctx, choice: PreferenceChoice): Promise<PreferenceChoice> {
  const { subject } = personOf(ctx);
  const stored = await ctx.deps.preferences.get(subject);
  if (stored && isDeepStrictEqual(stored.choice, choice)) return stored.choice;
  const version = (stored?.version ?? 0) + 1;
  await ctx.deps.preferences.write({ subject, version, choice, updatedAt: ctx.deps.now() });
  return choice;
}
