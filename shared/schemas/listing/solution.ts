/** A solution a vendor delivers. */
import { z } from 'zod';
import { certificates } from '../../taxonomy/certificates.ts';
import { chargingModels } from '../../taxonomy/charging-models.ts';
import { deploymentScopes } from '../../taxonomy/deployment-scopes.ts';
import { networkModes } from '../../taxonomy/network-modes.ts';
import { operatingModels } from '../../taxonomy/operating-models.ts';
import { protocols } from '../../taxonomy/protocols.ts';
import { siteConditions } from '../../taxonomy/site-conditions.ts';
import { supplyRoles } from '../../taxonomy/supply-roles.ts';
import { code, codes } from '../code.ts';
import { securityLevel, trlLevel } from '../facet.ts';
import { localizedText } from '../localized-text.ts';
import { fenRange } from '../quantity.ts';
import { supplyContent } from './common.ts';

/** Something delivered before; the client may stay unnamed. */
const referenceCase = z.strictObject({
  title: localizedText(300),
  client: localizedText(120).optional(),
  year: z.int().min(1990).max(2100).optional(),
  result: localizedText(1000).optional(),
});

export const solutionContent = supplyContent
  .extend({
    kind: z.literal('solution'),
    supplyRole: code(supplyRoles).optional(),
    price: fenRange.optional(),
    chargingModel: code(chargingModels).optional(),
    operatingModel: code(operatingModels).optional(),
    deliveryWeeks: z.int().min(0).max(520).optional(),
    referenceCases: z.array(referenceCase).max(20).default([]),
    networkModes: codes(networkModes).default([]),
    protocols: codes(protocols).default([]),
    deploymentScopes: codes(deploymentScopes).default([]),
    siteConditions: codes(siteConditions).default([]),
    certificates: codes(certificates).default([]),
    trl: trlLevel.optional(),
    securityLevel: securityLevel.optional(),
  })
  .meta({ id: 'SolutionContent' });
export type SolutionContent = z.infer<typeof solutionContent>;
