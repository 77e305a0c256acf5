/** Who is signed in, and for whom they may act. */
import { z } from 'zod';
import { role } from './membership.ts';
import { organisation } from './organisation.ts';
import { preferenceChoice } from './preferences.ts';

/** `reviewer`: reviews listings; `operator`: verifies organisations too. Both are roles in the zone office. */
export const me = z
  .strictObject({
    subject: z.string(),
    name: z.string().optional(),
    organisations: z.array(z.strictObject({ role, organisation })),
    reviewer: z.boolean(),
    operator: z.boolean(),
    preferences: preferenceChoice,
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof me>;
