/** A patent or know-how that its owner would license, sell or bring in as equity. */
import { z } from 'zod';
import { assetTypes } from '../../taxonomy/asset-types.ts';
import { ipc } from '../../taxonomy/ipc.ts';
import { legalStatuses } from '../../taxonomy/legal-statuses.ts';
import { licenceModes } from '../../taxonomy/licence-modes.ts';
import { code, codes } from '../code.ts';
import { trlLevel } from '../facet.ts';
import { localizedText } from '../localized-text.ts';
import { fenRange, isoDate } from '../quantity.ts';
import { supplyContent } from './common.ts';

/** One right: its number, where it stands, until when. */
const right = z.strictObject({
  number: z.string().trim().min(4).max(40),
  title: localizedText(300).optional(),
  legalStatus: code(legalStatuses),
  expiresOn: isoDate.optional(),
});

/** How the price is found; `trial-first` is 先用后转: terms are agreed before the trial starts. */
export const PRICE_RULES = [
  'fixed',
  'royalty',
  'entry-fee-and-royalty',
  'negotiable',
  'equity',
  'trial-first',
  'free',
] as const;

export const transferContent = supplyContent
  .extend({
    kind: z.literal('transfer'),
    assetType: code(assetTypes),
    rights: z.array(right).max(30).default([]),
    coOwners: z.array(localizedText(120)).max(10).default([]),
    ipc: codes(ipc).default([]),
    trl: trlLevel.optional(),
    licenceModes: codes(licenceModes).default([]),
    priceRule: z.enum(PRICE_RULES).optional(),
    price: fenRange.optional(),
    royaltyPercent: z.number().min(0).max(100).optional(),
    fundSource: localizedText(300).optional(),
    transferWeeks: z.int().min(0).max(520).optional(),
  })
  .meta({ id: 'TransferContent' });
export type TransferContent = z.infer<typeof transferContent>;
