/** The write or removal of a whole item under the condition that nobody wrote it meanwhile. */
import { AppError } from '../../../shared/errors.ts';
import type { Item } from './codec.ts';
import type { PrimaryKey } from './keys.ts';
import type { Step } from './transact.ts';

/** Puts `item` where nothing stands yet; `refused` is the error when something does. */
export const putNew = (item: Item, refused: Step['refused']): Step => ({
  put: { Item: { ...item }, ConditionExpression: 'attribute_not_exists(pk)' },
  refused,
});

/** Version 1 must be new; version n needs n - 1 in the table. Otherwise CONFLICT naming the version that is there. */
export function putVersioned(noun: string, item: Item & { readonly version: number }): Step {
  if (item.version === 1) return putNew(item, () => new AppError('CONFLICT', `This ${noun} exists already.`));
  const expected = item.version - 1;
  return {
    put: {
      Item: { ...item },
      ConditionExpression: '#version = :expected',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':expected': expected },
    },
    refused: (stored) => changedMeanwhile(noun, stored, expected),
  };
}

/** Removes what stands at `version`. Otherwise CONFLICT naming the version that is there. */
export const removeVersioned = (noun: string, key: PrimaryKey, version: number): Step => ({
  remove: {
    Key: { ...key },
    ConditionExpression: '#version = :expected',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':expected': version },
  },
  refused: (stored) => changedMeanwhile(noun, stored, version),
});

const changedMeanwhile = (noun: string, stored: number | undefined, expected: number): AppError =>
  new AppError(
    'CONFLICT',
    stored === undefined
      ? `This ${noun} does not exist.`
      : `This ${noun} is at version ${stored} now, not at ${expected}: read it again and repeat your change on that.`,
  );
