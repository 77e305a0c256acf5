/** The only reader of process.env: one zod schema for each entry point, whose errors name the variable that is wrong. */
import { z } from 'zod';
import { AppError } from '../shared/errors.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const address = z.url({ protocol: /^https?$/, error: 'give an http or https address' });
/** A token's issuer decides who everybody is, so its keys are fetched over TLS unless it runs on this machine. */
const issuerAddress = address.refine(
  (text) => text.startsWith('https:') || (URL.canParse(text) && LOOPBACK.has(new URL(text).hostname)),
  'an issuer on another machine needs https',
);
const count = (fallback: number) => z.coerce.number().int().min(1).max(1_000_000).default(fallback);
const commaList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  );

/** Set by Lambda itself. */
const region = { AWS_REGION: z.string().min(1).default('local') };
const store = {
  TABLE_NAME: z.string().min(3).max(255),
  ...region,
  /** Only where DynamoDB is not the region's own. */
  DYNAMODB_ENDPOINT: address.optional(),
};
const index = {
  OPENSEARCH_URL: address,
  /** Aliases and indexes are named `<prefix>-public` and `<prefix>-member`. */
  INDEX_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,60}$/, 'lower-case letters, digits and hyphens')
    .default('listings'),
};
const isEmbedderAddress = (text: string): boolean =>
  /^lambda:[\w:-]{1,170}$/.test(text) ||
  (URL.canParse(text) && ['file:', 'http:', 'https:'].includes(new URL(text).protocol));
/** What finds listings across languages. The product goes on without: it finds less then, and says so. */
const aids = {
  ...region,
  /** The dictionary's file (`npm run dictionary`), as a file: address. */
  DICTIONARY: z.url({ protocol: /^file$/, error: 'give a file: address' }).optional(),
  /**
   * The folder of the model (`npm run models`) as a file: address, an OpenAI-compatible http or https address up to and
   * without /embeddings, or `lambda:` and the name of a function.
   */
  EMBEDDER: z
    .string()
    .refine(isEmbedderAddress, 'give a file:, http: or https: address, or lambda: and a function name')
    .optional(),
  /** Names the vector space: another model needs a reindex. */
  EMBEDDER_MODEL: z.string().min(1).default('multilingual-e5-small-q4'),
  EMBEDDER_KEY: z.string().min(1).optional(),
  /** What the model wants before a text. */
  EMBEDDER_QUERY_PREFIX: z.string().default('query: '),
  EMBEDDER_PASSAGE_PREFIX: z.string().default('passage: '),
  /** A search waits no longer for its vector and goes on by words. */
  EMBEDDER_TIMEOUT_MS: count(150),
};
const deadLetters = {
  /** An SQS queue's address, or a file: address of a folder on this machine. */
  DEAD_LETTERS: z.string().min(1).optional(),
};
const logging = { LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT']).default('INFO') };

const apiEnvironment = z.object({
  ...store,
  ...index,
  ...aids,
  ...deadLetters,
  ...logging,
  /** The small table of the write limits; never the listings' table, whose stream feeds the index. */
  COUNTERS_TABLE_NAME: z.string().min(3).max(255),
  OIDC_ISSUER: issuerAddress,
  OIDC_AUDIENCE: z.string().min(1),
  ZONE_ORGANISATION_ID: z
    .string()
    .regex(/^org_[0-9A-HJKMNP-TV-Z]{26}$/, 'the id of the zone office: org_ and 26 characters'),
  CORS_ORIGINS: commaList.pipe(z.array(address)),
  READS_PER_MINUTE: count(600),
  WRITES_PER_MINUTE: count(120),
});
const aidsEnvironment = z.object(aids);
const projectorEnvironment = z.object({ ...store, ...index, ...aids, ...deadLetters, ...logging });

/** Where the table is, and the region of every AWS service. */
export interface StoreConfig {
  readonly tableName: string;
  readonly region: string;
  readonly dynamodbEndpoint?: string;
}
/** Where the search index is. */
export interface IndexConfig {
  readonly opensearchUrl: string;
  readonly indexPrefix: string;
}
/** Which embedder, and how long a query waits for it. */
export interface EmbedderConfig {
  readonly address: string;
  /** Of a function. */
  readonly region: string;
  readonly model: string;
  readonly key?: string;
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  readonly queryTimeoutMs: number;
}
/** What finds listings across languages. */
export interface AidsConfig {
  readonly dictionary?: string;
  readonly embedder?: EmbedderConfig;
}
/** What the projector and the reindexer need. */
export interface ProjectorConfig extends StoreConfig, IndexConfig, AidsConfig {
  readonly deadLetters?: string;
  readonly logLevel: z.infer<typeof projectorEnvironment>['LOG_LEVEL'];
}
/** What the API needs beside: identity, limits, origins. */
export interface ApiConfig extends ProjectorConfig {
  readonly countersTableName: string;
  readonly oidcIssuer: string;
  readonly oidcAudience: string;
  readonly zoneOrganisationId: string;
  readonly corsOrigins: readonly string[];
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as one that is not set. */
function parse<S extends z.ZodType>(schema: S, env: Environment): z.output<S> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  const list = issues.map(({ path, message }) => `${path}: ${message}`).join('; ');
  throw new AppError('VALIDATION', `The environment is not usable. ${list}`, issues);
}

const embedderPart = (env: z.output<typeof aidsEnvironment>): EmbedderConfig | undefined =>
  env.EMBEDDER === undefined
    ? undefined
    : {
        address: env.EMBEDDER,
        region: env.AWS_REGION,
        model: env.EMBEDDER_MODEL,
        ...(env.EMBEDDER_KEY !== undefined && { key: env.EMBEDDER_KEY }),
        queryPrefix: env.EMBEDDER_QUERY_PREFIX,
        passagePrefix: env.EMBEDDER_PASSAGE_PREFIX,
        queryTimeoutMs: env.EMBEDDER_TIMEOUT_MS,
      };

function aidsPart(env: z.output<typeof aidsEnvironment>): AidsConfig {
  const embedder = embedderPart(env);
  return {
    ...(env.DICTIONARY !== undefined && { dictionary: env.DICTIONARY }),
    ...(embedder && { embedder }),
  };
}

const projectorPart = (env: z.output<typeof projectorEnvironment>): ProjectorConfig => ({
  tableName: env.TABLE_NAME,
  region: env.AWS_REGION,
  ...(env.DYNAMODB_ENDPOINT !== undefined && { dynamodbEndpoint: env.DYNAMODB_ENDPOINT }),
  opensearchUrl: env.OPENSEARCH_URL,
  indexPrefix: env.INDEX_PREFIX,
  ...aidsPart(env),
  ...(env.DEAD_LETTERS !== undefined && { deadLetters: env.DEAD_LETTERS }),
  logLevel: env.LOG_LEVEL,
});

/** The part about finding across languages; throws VALIDATION naming each variable that is broken. */
export const readAidsConfig = (env: Environment = process.env): AidsConfig => aidsPart(parse(aidsEnvironment, env));

/** The projector's configuration; throws VALIDATION naming each variable that is missing or broken. */
export const readProjectorConfig = (env: Environment = process.env): ProjectorConfig =>
  projectorPart(parse(projectorEnvironment, env));

/** The API's configuration; throws VALIDATION naming each variable that is missing or broken. */
export function readApiConfig(env: Environment = process.env): ApiConfig {
  const parsed = parse(apiEnvironment, env);
  return {
    ...projectorPart(parsed),
    countersTableName: parsed.COUNTERS_TABLE_NAME,
    oidcIssuer: parsed.OIDC_ISSUER,
    oidcAudience: parsed.OIDC_AUDIENCE,
    zoneOrganisationId: parsed.ZONE_ORGANISATION_ID,
    corsOrigins: parsed.CORS_ORIGINS,
    readsPerMinute: parsed.READS_PER_MINUTE,
    writesPerMinute: parsed.WRITES_PER_MINUTE,
  };
}
