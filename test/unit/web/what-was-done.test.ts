import { describe, expect, it } from 'vitest';
import type { MarkContent } from '../../../shared/schemas/mark.ts';
import { ProblemError } from '../../../web/src/api/problem-error.ts';
import { whatWasDone, whyRefused } from '../../../web/src/features/marks/what-was-done.ts';

const kept: MarkContent = { state: 'shortlisted' };
const noted: MarkContent = { state: 'shortlisted', note: 'call them' };
const dismissed: MarkContent = { state: 'dismissed', reason: 'too-expensive' };

describe('what is said of a decision about a match', () => {
  it.each([
    ['shortlisted', undefined, kept, 'marks.done-shortlisted'],
    ['dismissed', undefined, dismissed, 'marks.done-dismissed'],
    ['dismissed after all', kept, dismissed, 'marks.done-dismissed'],
    ['shortlisted after all', dismissed, kept, 'marks.done-shortlisted'],
    ['taken off the shortlist', noted, undefined, 'marks.done-unlisted'],
    ['put back', dismissed, undefined, 'marks.done-back'],
    ['noted', kept, noted, undefined],
  ])('that was %s', (_, before, after, said) => {
    expect(whatWasDone(before, after)).toBe(said);
  });
});

describe('what is said of a decision that was refused', () => {
  const refusal = (code: ConstructorParameters<typeof ProblemError>[0]['code']) =>
    whyRefused(new ProblemError({ code, detail: 'said by the API' }));

  it('names the cause where the reader can do something about it', () => {
    expect(refusal('LIMIT')).toBe('problem.limit');
    expect(refusal('FORBIDDEN')).toBe('problem.forbidden');
  });

  it('says that it was not kept in every other case', () => {
    expect(refusal('CONFLICT')).toBe('marks.refused');
    expect(whyRefused(new TypeError('x is undefined'))).toBe('marks.refused');
  });
});
