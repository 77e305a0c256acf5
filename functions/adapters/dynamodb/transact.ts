/** One transaction of conditional writes, its refusals told apart by what each write stands for. */
import { randomUUID } from 'node:crypto';
import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { AppError } from '../../../shared/errors.ts';
import type { Store } from './client.ts';
import { waitFullJitter } from './full-jitter.ts';
import { TOO_LARGE_MESSAGE, translated } from './translate-error.ts';

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
type Put = Omit<NonNullable<Write['Put']>, 'TableName'>;
type Delete = Omit<NonNullable<Write['Delete']>, 'TableName'>;
type Check = Omit<NonNullable<Write['ConditionCheck']>, 'TableName'>;

/** One write, or a look at what must not have changed, and the error that its failed condition means; `stored` is the version that stands there instead, if any. */
export type Step = ({ readonly put: Put } | { readonly remove: Delete } | { readonly check: Check }) & {
  readonly refused: (stored: number | undefined) => Error;
};

const TRIES = 4;

/**
 * Writes all steps or none. The client token makes a repeated send of one call harmless. A step whose condition fails
 * throws what it says (of two, the later); other transactions on the same items are waited for, then UNAVAILABLE.
 */
export async function transact({ client, tableName }: Store, steps: readonly Step[]): Promise<void> {
  const command = new TransactWriteCommand({
    ClientRequestToken: randomUUID(),
    TransactItems: steps.map((step) => writeOf(step, tableName)),
  });
  for (let attempt = 1; ; attempt++) {
    try {
      await client.send(command);
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw translated(error);
      const final = finalError(error, steps, attempt === TRIES);
      if (final) throw final;
      await waitFullJitter(attempt);
    }
  }
}

function writeOf(step: Step, TableName: string): Write {
  const common = { TableName, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  if ('check' in step) return { ConditionCheck: { ...step.check, ...common } };
  return 'put' in step ? { Put: { ...step.put, ...common } } : { Delete: { ...step.remove, ...common } };
}

/** Undefined where another try may do better. */
function finalError(error: TransactionCanceledException, steps: readonly Step[], last: boolean): Error | undefined {
  const reasons = error.CancellationReasons ?? [];
  // Receipts stand last and speak first: a repeated request is no conflict.
  const at = reasons.findLastIndex((reason) => reason.Code === 'ConditionalCheckFailed');
  if (at >= 0) return steps[at]?.refused(storedVersion(reasons[at]));
  if (reasons.some((reason) => reason.Code === 'ValidationError')) {
    return new AppError('VALIDATION', TOO_LARGE_MESSAGE, [], { cause: error });
  }
  if (!last) return undefined;
  return new AppError('UNAVAILABLE', 'Someone else is changing this at the moment; try again.', [], { cause: error });
}

function storedVersion(reason: CancellationReason | undefined): number | undefined {
  const value = reason?.Item?.version?.N;
  return value === undefined ? undefined : Number(value);
}
