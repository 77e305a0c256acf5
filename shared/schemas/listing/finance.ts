/** A loan, fund, lease or insurance for firms of the zone. */
import { z } from 'zod';
import { collateralTypes } from '../../taxonomy/collateral-types.ts';
import { financeProducts } from '../../taxonomy/finance-products.ts';
import { code, codes } from '../code.ts';
import { localizedText } from '../localized-text.ts';
import { fenRange } from '../quantity.ts';
import { supplyContent } from './common.ts';

/** `ratePercent` is the yearly cost of a loan or lease, the premium of an insurance, the share a fund takes. */
export const financeContent = supplyContent
  .extend({
    kind: z.literal('finance'),
    product: code(financeProducts),
    amount: fenRange.optional(),
    minTermMonths: z.int().min(1).max(600).optional(),
    maxTermMonths: z.int().min(1).max(600).optional(),
    ratePercent: z.strictObject({ min: z.number().min(0).max(100), max: z.number().min(0).max(100) }).optional(),
    collateral: codes(collateralTypes).default([]),
    eligibility: localizedText(2000).optional(),
    approvalWeeks: z.int().min(0).max(104).optional(),
  })
  .meta({ id: 'FinanceContent' });
export type FinanceContent = z.infer<typeof financeContent>;
