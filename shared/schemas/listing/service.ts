/** A service of a lab, a consultant or a tester. */
import { z } from 'zod';
import { certificates } from '../../taxonomy/certificates.ts';
import { protocols } from '../../taxonomy/protocols.ts';
import { serviceTypes } from '../../taxonomy/service-types.ts';
import { code, codes } from '../code.ts';
import { securityLevel } from '../facet.ts';
import { fenRange } from '../quantity.ts';
import { supplyContent } from './common.ts';

export const serviceContent = supplyContent
  .extend({
    kind: z.literal('service'),
    serviceType: code(serviceTypes),
    accreditations: codes(certificates).default([]),
    turnaroundWeeks: z.int().min(0).max(520).optional(),
    price: fenRange.optional(),
    protocols: codes(protocols).default([]),
    securityLevel: securityLevel.optional(),
  })
  .meta({ id: 'ServiceContent' });
export type ServiceContent = z.infer<typeof serviceContent>;
