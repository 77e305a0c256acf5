/** What backs a claim: a case, a certificate, a test report, a patent. */
import { z } from 'zod';
import { evidenceKinds } from '../taxonomy/evidence-kinds.ts';
import { code } from './code.ts';
import { localizedText } from './localized-text.ts';
import { tier } from './tier.ts';

export const evidence = z
  .strictObject({
    kind: code(evidenceKinds),
    title: localizedText(300),
    year: z.int().min(1950).max(2100).optional(),
    reference: z.string().trim().min(1).max(200).optional(),
    tier: tier.optional(),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof evidence>;
