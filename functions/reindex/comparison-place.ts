/** How far a comparison in steps has come, as the cursor between two of them. */
import { AppError } from '../../shared/errors.ts';

/** The parts in their order, and where the last step ended in its part. */
export interface ComparisonPlace {
  readonly part: 'table' | 'public' | 'member';
  readonly after?: string;
}

const PARTS = ['table', 'public', 'member'] as const;

/** The place a cursor names; the beginning without one. Throws VALIDATION. */
export function placeAt(cursor: string | undefined): ComparisonPlace {
  if (cursor === undefined) return { part: 'table' };
  const [name = '', after = ''] = cursor.split(/\.(.*)/s);
  const part = PARTS.find((one) => one === name);
  if (part === undefined)
    throw new AppError('VALIDATION', 'This cursor is not one of a comparison; start again without it.', [
      { path: 'cursor', message: 'send the nextCursor of the step before, unchanged' },
    ]);
  return after === '' ? { part } : { part, after };
}

/** The cursor to go on with: in the same part after `after`, else with the next part; undefined after the last. */
export function placeAfter({ part }: ComparisonPlace, after: string | undefined): string | undefined {
  if (after !== undefined) return `${part}.${after}`;
  return PARTS[PARTS.indexOf(part) + 1];
}
