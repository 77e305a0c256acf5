/** The body of every error answer: RFC 9457 problem details. */
import { z } from 'zod';

/** One wrong field: `code` is stable, and with `values` what `message` says in English. */
export const fieldIssueView = z.object({
  path: z.string(),
  message: z.string(),
  code: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])).optional(),
});

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    requestId: z.string(),
    errors: z.array(fieldIssueView).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
