/** One thing an offer can do, with what backs it. */
import { z } from 'zod';
import { evidence } from './evidence.ts';
import { provision } from './facet.ts';
import { localizedText } from './localized-text.ts';
import { lineId } from './requirement.ts';
import { tier } from './tier.ts';

export const capability = z
  .strictObject({
    id: lineId,
    text: localizedText(1000),
    provides: provision.optional(),
    evidence: z.array(evidence).max(10).optional(),
    tier: tier.optional(),
  })
  .meta({ id: 'Capability' });
export type Capability = z.infer<typeof capability>;
