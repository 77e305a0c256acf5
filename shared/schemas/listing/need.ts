/** A need: what an SME looks for, from whom, by when and for how much. */
import { z } from 'zod';
import { said } from '../../issues/wrong.ts';
import { deploymentScopes } from '../../taxonomy/deployment-scopes.ts';
import { networkModes } from '../../taxonomy/network-modes.ts';
import { regions } from '../../taxonomy/regions.ts';
import { siteConditions } from '../../taxonomy/site-conditions.ts';
import { code } from '../code.ts';
import { securityLevel, trlLevel } from '../facet.ts';
import { localizedText } from '../localized-text.ts';
import { fenRange, isoDate } from '../quantity.ts';
import { requirement } from '../requirement.ts';
import { commonContent, lines } from './common.ts';

/** The kinds a need may seek. */
export const SUPPLY_KINDS = ['solution', 'transfer', 'program', 'talent', 'service', 'finance', 'policy'] as const;
export const supplyKind = z.enum(SUPPLY_KINDS);
export type SupplyKind = z.infer<typeof supplyKind>;

/** The five elements of a technical need (Systems 13(11):1008). */
export const NEED_ELEMENTS = ['material', 'method', 'efficacy', 'product', 'application'] as const;
export type NeedElement = (typeof NEED_ELEMENTS)[number];

const element = localizedText(1000).optional();

/** Where it is to work. */
const site = z.strictObject({
  region: code(regions).optional(),
  deploymentScope: code(deploymentScopes).optional(),
  condition: code(siteConditions).optional(),
  networkMode: code(networkModes).optional(),
  securityLevel: securityLevel.optional(),
  constraints: localizedText(2000).optional(),
});

export const needContent = commonContent
  .extend({
    kind: z.literal('need'),
    seeks: z.array(supplyKind).min(1, said('seeks')).max(SUPPLY_KINDS.length),
    requirements: lines(requirement, 100).default([]),
    elements: z
      .strictObject({ material: element, method: element, efficacy: element, product: element, application: element })
      .optional(),
    budget: fenRange.optional(),
    deadline: isoDate.optional(),
    site: site.optional(),
    trlMin: trlLevel.optional(),
    ownerHidden: z.boolean().default(false),
  })
  .meta({ id: 'NeedContent' });
export type NeedContent = z.infer<typeof needContent>;
