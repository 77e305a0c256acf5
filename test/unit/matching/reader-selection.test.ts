import { describe, expect, it } from 'vitest';
import { readerSelection, selectedPlaces } from '../../../functions/usecases/matching/reader-selection.ts';
import type { Mark, MarkContent } from '../../../shared/schemas/mark.ts';
import { NOW, newListingId } from '../../helpers/builders.ts';

const [seed, a, b, c, d] = Array.from({ length: 5 }, newListingId) as [string, string, string, string, string];
const aMark = (otherId: string, content: MarkContent): Mark => ({
  listingId: seed,
  otherId,
  version: 1,
  content,
  createdAt: NOW,
  updatedAt: NOW,
  updatedBy: 'person-1',
});
const marks = [
  aMark(a, { state: 'shortlisted', note: 'call them' }),
  aMark(b, { state: 'dismissed', reason: 'too-far' }),
];
const places = [
  { id: b, similar: [c] },
  { id: a, placing: 'near-tie' as const, similar: [] },
  { id: d, similar: [b, c] },
];

describe('what a reader wants to see of a ranking', () => {
  it('is all but what was dismissed, in the same order; what stands behind another goes with it', () => {
    const selection = readerSelection(marks);
    expect(selection.onlyIds).toBeUndefined();
    expect(selection.dismissed).toBe(1);
    expect(selectedPlaces(places, selection)).toEqual([places[1], { id: d, similar: [c] }]);
  });

  it('is only what was shortlisted, or dismissed, where that is asked for', () => {
    expect(readerSelection(marks, 'shortlisted')).toMatchObject({ onlyIds: [a], dismissed: 1 });
    expect(selectedPlaces(places, readerSelection(marks, 'shortlisted'))).toEqual([places[1]]);
    const dismissed = readerSelection(marks, 'dismissed');
    expect(dismissed.onlyIds).toEqual([b]);
    expect(selectedPlaces(places, dismissed)).toEqual([{ id: b, similar: [] }]);
  });

  it('is everything where nothing was decided', () => {
    expect(selectedPlaces(places, readerSelection([]))).toEqual(places);
    expect(readerSelection([], 'shortlisted').onlyIds).toEqual([]);
  });
});
