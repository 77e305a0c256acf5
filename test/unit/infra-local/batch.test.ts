import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchLength, bisect, LARGEST_PAYLOAD_BYTES, readOutcome } from '../../../infra/local/stream-poller/batch.ts';
import { record, records } from './stream-records.ts';

const reported = (...sequences: string[]) => ({
  batchItemFailures: sequences.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('the length of a batch', () => {
  it('is the batch size when there is more', () => {
    expect(batchLength(records(7), 5)).toBe(5);
  });

  it('is what there is when there is less', () => {
    expect(batchLength(records(3), 5)).toBe(3);
  });

  it('stays below the largest payload', () => {
    const half = LARGEST_PAYLOAD_BYTES / 2;
    expect(batchLength([record(1, 0, half), record(2, 0, half), record(3, 0, 1)], 100)).toBe(2);
  });

  it('is one for a record larger than the payload, which would never go otherwise', () => {
    expect(batchLength([record(1, 0, LARGEST_PAYLOAD_BYTES + 1), record(2)], 100)).toBe(1);
  });
});

describe('the outcome of an invocation', () => {
  it.each([undefined, null, { batchItemFailures: [] }])('is success for %j', (response) => {
    expect(readOutcome(records(3), response)).toEqual({ kind: 'done' });
  });

  it('is partial from the lowest reported record, in whatever order they are reported', () => {
    expect(readOutcome(records(5), reported('4', '2', '5'))).toEqual({ kind: 'partial', index: 1 });
  });

  it('compares by position and not by text, where 9 would come after 10', () => {
    expect(readOutcome([record(9), record(10)], reported('10', '9'))).toEqual({ kind: 'partial', index: 0 });
  });

  it.each(['', '99'])('is a failure of the whole batch when "%s" is reported', (identifier) => {
    expect(readOutcome(records(3), reported('2', identifier)).kind).toBe('failed');
  });
});

describe('bisecting', () => {
  property.prop([fc.array(fc.integer(), { minLength: 2, maxLength: 50 })])(
    'keeps every record in order in two halves that differ by at most one',
    (list) => {
      const [first, second] = bisect(list) ?? [[], []];
      expect([...first, ...second]).toEqual(list);
      expect(first.length - second.length).toBeGreaterThanOrEqual(0);
      expect(first.length - second.length).toBeLessThanOrEqual(1);
    },
  );

  it('leaves a single record whole', () => {
    expect(bisect([1])).toBeUndefined();
  });
});
