/** Dead letters as messages of an SQS queue. */
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { AppError } from '../../../shared/errors.ts';
import type { DeadLetter, DeadLetterQueue } from '../../ports/dead-letters.ts';

/** What one receive may bring, and for how long others do not see it. */
const MOST_A_RECEIVE = 10;
const HIDDEN_SECONDS = 300;

async function translated<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw new AppError('UNAVAILABLE', 'The dead-letter queue does not answer right now.', [], { cause: error });
  }
}

/** The queue at `QueueUrl`. Throws UNAVAILABLE. */
export function sqsDeadLetterQueue(client: SQSClient, QueueUrl: string): DeadLetterQueue {
  return {
    async put(letter) {
      await translated(client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(letter) })));
    },
    async receive(max) {
      const receive = new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: Math.min(max, MOST_A_RECEIVE),
        VisibilityTimeout: HIDDEN_SECONDS,
        WaitTimeSeconds: 1,
      });
      const { Messages = [] } = await translated(client.send(receive));
      return Messages.map(({ Body = '', ReceiptHandle = '' }) => ({
        letter: JSON.parse(Body) as DeadLetter,
        handle: ReceiptHandle,
      }));
    },
    async remove(ReceiptHandle) {
      await translated(client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle })));
    },
    async oldestAt() {
      // Shown and given back at once: nobody waits for them.
      const look = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: MOST_A_RECEIVE, VisibilityTimeout: 0 });
      const { Messages = [] } = await translated(client.send(look));
      return Messages.map(({ Body = '' }) => (JSON.parse(Body) as DeadLetter).at).sort()[0];
    },
    async count() {
      const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] });
      const { Attributes } = await translated(client.send(ask));
      return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
    },
  };
}
