/** A policy instrument of a government: who may have it, how much, until when. */
import { z } from 'zod';
import { wrong } from '../../issues/wrong.ts';
import { policyInstruments } from '../../taxonomy/policy-instruments.ts';
import { code } from '../code.ts';
import { localizedText } from '../localized-text.ts';
import { fenRange, isoDate } from '../quantity.ts';
import { supplyContent } from './common.ts';

export const policyContent = supplyContent
  .extend({
    kind: z.literal('policy'),
    instrument: code(policyInstruments),
    amount: fenRange.optional(),
    sharePercent: z.number().min(0).max(100).optional(),
    eligibility: localizedText(4000).optional(),
    window: z
      .strictObject({ opensOn: isoDate, closesOn: isoDate })
      .refine((window) => window.opensOn <= window.closesOn, wrong('window-order'))
      .optional(),
    source: z
      .strictObject({
        title: localizedText(300),
        number: z.string().trim().min(1).max(80).optional(),
        issuer: localizedText(120).optional(),
      })
      .optional(),
  })
  .meta({ id: 'PolicyContent' });
export type PolicyContent = z.infer<typeof policyContent>;
