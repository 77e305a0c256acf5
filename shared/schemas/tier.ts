/** Disclosure tiers: who may see a field. */
import { z } from 'zod';

/** From the widest circle to the narrowest: anyone, verified organisations, accepted counterparts, after the NDA. */
export const TIERS = ['public', 'member', 'partner', 'deal'] as const;
export const tier = z.enum(TIERS);
export type Tier = z.infer<typeof tier>;

/** The smaller of two circles: what is kept to both is read only there. */
export const narrower = (a: Tier, b: Tier): Tier => (mayRead(a, b) ? a : b);

/** Whether someone who stands at `reader` may see what is disclosed at `field`. */
export const mayRead = (reader: Tier, field: Tier): boolean => TIERS.indexOf(field) <= TIERS.indexOf(reader);
