/** A team, an expert or a technician who looks for work. */
import { z } from 'zod';
import { certificates } from '../../taxonomy/certificates.ts';
import { talentKinds } from '../../taxonomy/talent-kinds.ts';
import { talentModes } from '../../taxonomy/talent-modes.ts';
import { code, codes } from '../code.ts';
import { localizedText } from '../localized-text.ts';
import { fenRange, isoDate } from '../quantity.ts';
import { supplyContent } from './common.ts';
import { levelledSkill } from './program.ts';

export const talentContent = supplyContent
  .extend({
    kind: z.literal('talent'),
    talentKind: code(talentKinds),
    headcount: z.int().min(1).max(1000).optional(),
    skills: z.array(levelledSkill).max(40).default([]),
    availableFrom: isoDate.optional(),
    modes: codes(talentModes).default([]),
    looksFor: localizedText(1000).optional(),
    pay: fenRange.optional(),
    payPer: z.enum(['day', 'month', 'project']).optional(),
    certificates: codes(certificates).default([]),
  })
  .meta({ id: 'TalentContent' });
export type TalentContent = z.infer<typeof talentContent>;
