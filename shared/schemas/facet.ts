/** The typed facets: what a need may ask for in each, and what an offer may provide. */
import { z } from 'zod';
import { certificates } from '../taxonomy/certificates.ts';
import { deploymentScopes } from '../taxonomy/deployment-scopes.ts';
import { industries } from '../taxonomy/industries.ts';
import { licenceModes } from '../taxonomy/licence-modes.ts';
import { networkModes } from '../taxonomy/network-modes.ts';
import { protocols } from '../taxonomy/protocols.ts';
import { regions } from '../taxonomy/regions.ts';
import { scenarios } from '../taxonomy/scenarios.ts';
import { skills } from '../taxonomy/skills.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { code, codes } from './code.ts';
import { fen, fenRange, isoDate } from './quantity.ts';

/** Facets whose values are codes of a taxonomy. */
export const CODE_FACETS = {
  scenario: scenarios,
  industry: industries,
  region: regions,
  protocol: protocols,
  'network-mode': networkModes,
  'deployment-scope': deploymentScopes,
  'licence-mode': licenceModes,
  certificate: certificates,
} as const satisfies Record<string, Taxonomy>;
export type CodeFacet = keyof typeof CODE_FACETS;

/** Technology readiness, 1-9 (GB/T 22900). */
export const trlLevel = z.int().min(1).max(9);
/** Industrial internet security level, 1-3 with 3 the strictest. */
export const securityLevel = z.int().min(1).max(3);
/** Skill level, 1-5. */
export const skillLevel = z.int().min(1).max(5);
/** What capacity is counted in. */
export const CAPACITY_UNITS = ['seats', 'people', 'projects', 'sites', 'devices'] as const;

/** `match` says whether one of the codes is enough (any, the default) or all are wanted. */
const codesAsked = <F extends CodeFacet>(facet: F) =>
  z.strictObject({
    facet: z.literal(facet),
    codes: codes(CODE_FACETS[facet], 20).min(1),
    match: z.enum(['any', 'all']).optional(),
  });
const codesProvided = <F extends CodeFacet>(facet: F) =>
  z.strictObject({ facet: z.literal(facet), codes: codes(CODE_FACETS[facet], 20).min(1) });

/** What one requirement asks for, by facet. */
export const ask = z
  .discriminatedUnion('facet', [
    codesAsked('scenario'),
    codesAsked('industry'),
    codesAsked('region'),
    codesAsked('protocol'),
    codesAsked('network-mode'),
    codesAsked('deployment-scope'),
    codesAsked('licence-mode'),
    codesAsked('certificate'),
    z.strictObject({ facet: z.literal('budget'), maxFen: fen }),
    z.strictObject({ facet: z.literal('deadline'), by: isoDate }),
    z.strictObject({ facet: z.literal('trl'), min: trlLevel }),
    z.strictObject({ facet: z.literal('security-level'), min: securityLevel }),
    z.strictObject({ facet: z.literal('skill'), code: code(skills), minLevel: skillLevel }),
    z.strictObject({ facet: z.literal('capacity'), min: z.int().min(1).max(1_000_000), unit: z.enum(CAPACITY_UNITS) }),
    z.strictObject({
      facet: z.literal('funding'),
      amountFen: fen,
      minTermMonths: z.int().min(1).max(600).optional(),
    }),
  ])
  .meta({ id: 'Ask' });
export type Ask = z.infer<typeof ask>;
export type FacetName = Ask['facet'];

/** What one capability provides, by facet: the other side of {@link ask}. */
export const provision = z
  .discriminatedUnion('facet', [
    codesProvided('scenario'),
    codesProvided('industry'),
    codesProvided('region'),
    codesProvided('protocol'),
    codesProvided('network-mode'),
    codesProvided('deployment-scope'),
    codesProvided('licence-mode'),
    codesProvided('certificate'),
    z.strictObject({ facet: z.literal('budget'), price: fenRange }),
    z.strictObject({ facet: z.literal('deadline'), weeks: z.int().min(0).max(520) }),
    z.strictObject({ facet: z.literal('trl'), level: trlLevel }),
    z.strictObject({ facet: z.literal('security-level'), level: securityLevel }),
    z.strictObject({ facet: z.literal('skill'), code: code(skills), level: skillLevel }),
    z.strictObject({
      facet: z.literal('capacity'),
      amount: z.int().min(0).max(1_000_000),
      unit: z.enum(CAPACITY_UNITS),
    }),
    z.strictObject({
      facet: z.literal('funding'),
      amount: fenRange,
      maxTermMonths: z.int().min(1).max(600).optional(),
    }),
  ])
  .meta({ id: 'Provision' });
export type Provision = z.infer<typeof provision>;
