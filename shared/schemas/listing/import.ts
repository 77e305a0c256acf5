/** Many listings at once: what is sent, and what came of it. */
import { z } from 'zod';
import { listingId, organisationId } from '../../ids.ts';
import { localizedText } from '../localized-text.ts';
import { fieldIssueView } from '../problem.ts';
import { tier } from '../tier.ts';
import { listingKind } from './listing-content.ts';

/** As many as one transaction holds with their audit entries, rounded down: all are written or none. */
export const IMPORT_MOST = 40;

/** `listings` are checked one by one, so that what is wrong is said of all of them; each is to be a ListingContent. */
export const importRequest = z
  .strictObject({
    organisationId,
    dryRun: z.boolean(),
    listings: z
      .array(z.record(z.string(), z.unknown()))
      .min(1)
      .max(IMPORT_MOST)
      .meta({ description: `Contents of listings, each as in ListingContent; at most ${IMPORT_MOST}.` }),
  })
  .meta({ id: 'ImportRequest' });
export type ImportRequest = z.infer<typeof importRequest>;

/** A place in `listings`, from 0. */
const row = z.int().min(0);

/** `leaks` are in the way of a submission, not of a draft. */
export const importReport = z
  .strictObject({
    dryRun: z.boolean(),
    issues: z.array(z.strictObject({ row, ...fieldIssueView.shape })),
    leaks: z.array(
      z.strictObject({
        row,
        path: z.string(),
        tier,
        kind: z.string(),
        text: z.string(),
        severity: z.enum(['warning', 'acknowledge', 'refused']),
      }),
    ),
    created: z.array(z.strictObject({ row, id: listingId, kind: listingKind, title: localizedText(160) })),
  })
  .meta({ id: 'ImportReport' });
export type ImportReport = z.infer<typeof importReport>;
