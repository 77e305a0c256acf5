/** The fields every listing has, whatever its kind. */
import { z } from 'zod';
import { wrong } from '../../issues/wrong.ts';
import { industries } from '../../taxonomy/industries.ts';
import { models } from '../../taxonomy/models.ts';
import { regions } from '../../taxonomy/regions.ts';
import { scenarios } from '../../taxonomy/scenarios.ts';
import { sizeBands } from '../../taxonomy/size-bands.ts';
import { capability } from '../capability.ts';
import { codes } from '../code.ts';
import { evidence } from '../evidence.ts';
import { localizedText } from '../localized-text.ts';
import { fen, isoDate, isoTime } from '../quantity.ts';
import { tier } from '../tier.ts';

const uniqueIds = (lines: readonly { id: string }[]) => new Set(lines.map((line) => line.id)).size === lines.length;

/** An array of requirements or capabilities whose ids differ. */
export const lines = <T extends z.ZodType<{ id: string }>>(line: T, max: number) =>
  z.array(line).max(max).refine(uniqueIds, wrong('id-twice'));

/**
 * Common content. `regions` are those served (or of the site, for a need); none means everywhere.
 * `tiers` gives a field a narrower circle than public; `title` may go no further than member, or nothing could be found.
 */
export const commonContent = z.strictObject({
  title: localizedText(160),
  summary: localizedText(600).optional(),
  description: localizedText(20_000).optional(),
  scenarios: codes(scenarios, 20).default([]),
  industries: codes(industries, 20).default([]),
  regions: codes(regions, 40).default([]),
  models: codes(models, 6).default([]),
  terms: z.array(z.string().trim().min(1).max(60)).max(40).default([]),
  evidence: z.array(evidence).max(30).default([]),
  expiresAt: isoTime.optional(),
  tiers: z.record(z.string(), tier).default({}),
});

/** Whom an offer accepts: the other direction of a match. */
export const acceptance = z
  .strictObject({
    minBudgetFen: fen.optional(),
    sizeBands: codes(sizeBands, 4).optional(),
    startsFrom: isoDate.optional(),
    freeProjects: z.int().min(0).max(1000).optional(),
  })
  .meta({ id: 'Acceptance' });
export type Acceptance = z.infer<typeof acceptance>;

/** What every offer has beside the common fields. */
export const supplyContent = commonContent.extend({
  capabilities: lines(capability, 60).default([]),
  accepts: acceptance.optional(),
});
