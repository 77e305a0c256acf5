/** Works through one shard: gathers batches, reads ahead while the handler works, tells when it has caught up. */
import type { DynamoDBRecord } from 'aws-lambda';
import { batchLength } from './batch.ts';
import { type DeliveryPolicy, type DeliveryPorts, deliver } from './deliver.ts';
import { createdAtMs } from './lambda-record.ts';
import type { Page, ShardReader } from './shard-reader.ts';

/** How batches are made; as the event source mapping's BatchSize and MaximumBatchingWindowInSeconds. */
export interface BatchingPolicy {
  readonly batchSize: number;
  readonly batchingWindowMs: number;
  /** Pause between polls that found nothing. */
  readonly idlePollMs: number;
}

/** One shard being worked through. */
export interface ShardConsumer {
  /** Resolves true when the shard is done for good, false when the poller was stopped. */
  readonly finished: Promise<boolean>;
  /** The number of the last poll that found nothing while nothing was waiting; −1 before the first. */
  caughtUpAt(): number;
  /** Records read and not yet done, and when the oldest of them was made. */
  pending(): { records: number; oldestMs: number | undefined };
}

/** Starts working. `idle` waits between polls that find nothing; `onCaughtUp` is called after every poll that counts for {@link ShardConsumer.caughtUpAt}. */
export function consumeShard(
  shardId: string,
  reader: ShardReader,
  batching: BatchingPolicy,
  policy: DeliveryPolicy,
  ports: DeliveryPorts & { readonly idle: (ms: number) => Promise<void>; readonly onCaughtUp: () => void },
): ShardConsumer {
  let buffer: DynamoDBRecord[] = [];
  let inHand: readonly DynamoDBRecord[] = [];
  let ahead: Promise<Page> | undefined;
  let closed = false;
  let caughtUpAt = -1;

  const readMore = async (): Promise<void> => {
    const page = await (ahead ?? reader.read());
    ahead = undefined;
    closed = page.closed;
    buffer = buffer.concat(page.records);
    if (page.records.length > 0 || buffer.length > 0 || page.askedAt < 0) return;
    caughtUpAt = page.askedAt;
    ports.onCaughtUp();
    if (!closed) await ports.idle(batching.idlePollMs);
  };

  /** Waits for more until the batch is full or the window, counted from its first record, is over. */
  const fillWindow = async (): Promise<void> => {
    const until = ports.now() + batching.batchingWindowMs;
    while (!closed && !ports.stopped() && buffer.length < batching.batchSize && ports.now() < until) {
      const before = buffer.length;
      await readMore();
      if (buffer.length === before) await ports.idle(Math.min(batching.idlePollMs, until - ports.now()));
    }
  };

  const deliverOne = async (): Promise<void> => {
    const length = batchLength(buffer, batching.batchSize);
    inHand = buffer.slice(0, length);
    buffer = buffer.slice(length);
    if (!closed && buffer.length < batching.batchSize) ahead ??= reader.read();
    await deliver(shardId, inHand, policy, ports);
    inHand = [];
  };

  const run = async (): Promise<boolean> => {
    while (!ports.stopped()) {
      if (buffer.length === 0 && closed) return true;
      if (buffer.length === 0) await readMore();
      else {
        await fillWindow();
        if (!ports.stopped()) await deliverOne();
      }
    }
    await ahead;
    return false;
  };

  return {
    finished: run(),
    caughtUpAt: () => caughtUpAt,
    pending() {
      const oldest = inHand[0] ?? buffer[0];
      return { records: inHand.length + buffer.length, oldestMs: oldest && createdAtMs(oldest) };
    },
  };
}
