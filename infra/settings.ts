/** What one installation sets, read from CDK context (`-c oidcIssuer=…`) and checked before anything is synthesised. */
import { z } from 'zod';

const settings = z.object({
  /** Names the stack and starts the names of indexes; one per environment. */
  environment: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}$/)
    .default('pilot'),
  oidcIssuer: z.url({ protocol: /^https$/ }),
  oidcAudience: z.string().min(1),
  /** The organisation whose moderators and operators run the zone. */
  zoneOrganisationId: z.string().regex(/^org_[0-9A-HJKMNP-TV-Z]{26}$/),
  /** Comma-separated origins of the web application. */
  corsOrigins: z.string().default(''),
  /** What every function runs on. */
  processor: z.enum(['arm64', 'x64']).default('arm64'),
  searchInstanceType: z.string().default('r7g.large.search'),
  searchNodes: z.coerce.number().int().min(1).max(10).default(2),
});
export type Settings = z.infer<typeof settings>;

/** Throws an Error that names each context key that is missing or broken. */
export function readSettings(context: (key: string) => unknown): Settings {
  const parsed = settings.safeParse(Object.fromEntries(Object.keys(settings.shape).map((key) => [key, context(key)])));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  -c ${issue.path.join('.')}=…  ${issue.message}`);
  throw new Error(`The installation's settings are not complete:\n${problems.join('\n')}`);
}
