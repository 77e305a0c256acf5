/** Rate limits: reads counted in this process, writes in a table of counters that all instances share. */
import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type RateLimiterAbstract, RateLimiterDynamo, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowance, RateLimiter } from '../../ports/rate-limiter.ts';

/** Allowances are per minute; `countersTableName` has the string key `key` and the expiry attribute `expire` (seconds). */
export interface LimitSettings {
  readonly countersTableName: string;
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
}

const WINDOW_SECONDS = 60;

/** The three calls of the aggregated client that RateLimiterDynamo makes, without the other fifty commands. */
const storeClient = (client: DynamoDBDocumentClient) => ({
  getItem: (input: ConstructorParameters<typeof GetItemCommand>[0]) => client.send(new GetItemCommand(input)),
  updateItem: (input: ConstructorParameters<typeof UpdateItemCommand>[0]) => client.send(new UpdateItemCommand(input)),
});

function allowance(result: RateLimiterRes, limit: number, allowed: boolean): Allowance {
  return {
    allowed,
    limit,
    remaining: result.remainingPoints,
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
  };
}

async function takeFrom(limiter: RateLimiterAbstract, principal: string): Promise<Allowance> {
  try {
    return allowance(await limiter.consume(principal), limiter.points, true);
  } catch (rejected) {
    if (rejected instanceof RateLimiterRes) return allowance(rejected, limiter.points, false);
    throw rejected;
  }
}

/** While the counters' table does not answer, writes are counted in this process as well: an outage there stops nobody. */
export function rateLimiter(client: DynamoDBDocumentClient, settings: LimitSettings): RateLimiter {
  const window = { duration: WINDOW_SECONDS };
  const reads = new RateLimiterMemory({ ...window, keyPrefix: 'read', points: settings.readsPerMinute });
  const points = settings.writesPerMinute;
  const writes = new RateLimiterDynamo({
    ...window,
    keyPrefix: 'write',
    points,
    storeClient: storeClient(client),
    tableName: settings.countersTableName,
    tableCreated: true,
    ttlSet: true,
    // Someone far over the limit is refused without asking the table again.
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: new RateLimiterMemory({ ...window, keyPrefix: 'write', points }),
  });
  return { take: (bucket, principal) => takeFrom(bucket === 'read' ? reads : writes, principal) };
}
