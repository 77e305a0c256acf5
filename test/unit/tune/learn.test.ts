/** The search for weights, on toys whose best setting is known. */
import { describe, expect, it } from 'vitest';
import { type Axis, coordinateSearch } from '../../relevance/tune/coordinate-search.ts';
import { crossValidated, foldsOf } from '../../relevance/tune/cross-validation.ts';
import { learn } from '../../relevance/tune/learn.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

const axis = (name: keyof Place, values = [0, 1, 2, 3, 4]): Axis<Place> => ({
  name,
  values,
  valueOf: (place) => place[name],
  with: (place, value) => ({ ...place, [name]: value }),
});

const AXES = [axis('x'), axis('y')];
const START: Place = { x: 0, y: 0 };
/** A hill whose top is at 3, 1. */
const hill = ({ x, y }: Place) => 1 - 0.1 * (x - 3) ** 2 - 0.05 * (y - 1) ** 2;

describe('the search along one axis after the other', () => {
  it('finds the top of a hill', () => {
    expect(coordinateSearch({ start: START, axes: AXES, leastGain: 0 }, hill)).toEqual({
      setting: { x: 3, y: 1 },
      worth: 1,
    });
  });

  it('climbs again along an axis that another one has changed', () => {
    const ridge = ({ x, y }: Place) => x + y - 3 * Math.abs(x - y) + (x === y + 1 ? 3 : 0);
    expect(coordinateSearch({ start: START, axes: AXES, leastGain: 0 }, ridge).setting).toEqual({ x: 4, y: 4 });
  });

  it('stays where nothing is better, and where what is better is not worth a change', () => {
    expect(coordinateSearch({ start: START, axes: AXES, leastGain: 0 }, () => 0.5).setting).toBe(START);
    const nearTop = { x: 3, y: 0 };
    expect(coordinateSearch({ start: nearTop, axes: AXES, leastGain: 0.06 }, hill).setting).toBe(nearTop);
    expect(coordinateSearch({ start: nearTop, axes: AXES, leastGain: 0.04 }, hill).setting).toEqual({ x: 3, y: 1 });
  });
});

describe('folds', () => {
  it('hold every query once, are nearly equal, and the same for the same seed', () => {
    const folds = foldsOf(23, 5, 7);
    const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((one) => one === fold).length);
    expect(sizes).toEqual([5, 5, 5, 4, 4]);
    expect(foldsOf(23, 5, 7)).toEqual(folds);
    expect(foldsOf(23, 5, 8)).not.toEqual(folds);
  });

  it('judge a setting by queries that its search did not see', () => {
    // Each query likes one value of its own: what is learned from the others is worth nothing to it.
    const valuesOf = ({ x }: Place) => [0, 1, 2, 3].map((liked) => (liked + 1 === x ? 1 : 0));
    const { folds, heldOut } = crossValidated({
      start: START,
      axes: [axis('x')],
      leastGain: 0,
      count: 4,
      folds: 4,
      seed: 1,
      valuesOf,
    });
    expect(heldOut).toEqual([0, 0, 0, 0]);
    expect(folds.map(({ train, heldOut: unseen, start }) => [train, unseen, start])).toEqual(
      Array.from({ length: 4 }, () => [1 / 3, 0, { train: 0, heldOut: 0 }]),
    );
  });
});

describe('learning', () => {
  const options = { start: START, axes: AXES, leastGain: 0, leastHeldOutGain: 0.003, count: 20, folds: 5, seed: 1 };

  it('takes what is better on queries that were not seen', () => {
    const valuesOf = (place: Place) => Array.from({ length: 20 }, (_, i) => hill(place) + i / 100);
    const learned = learn({ ...options, valuesOf });
    expect(learned.kept).toEqual({ x: 3, y: 1 });
    expect(learned.isDefault).toBe(false);
    expect(learned.heldOut - learned.start).toBeCloseTo(hill({ x: 3, y: 1 }) - hill(START));
    expect(learn({ ...options, valuesOf })).toEqual(learned);
  });

  it('keeps the setting in use where all are equal, and where the gain is too small', () => {
    expect(learn({ ...options, valuesOf: () => Array<number>(20).fill(0.5) }).kept).toBe(START);
    const little = ({ x }: Place) => Array<number>(20).fill(x === 2 ? 0.502 : 0.5);
    const learned = learn({ ...options, valuesOf: little });
    expect(learned.found).toEqual({ x: 2, y: 0 });
    expect([learned.kept, learned.isDefault]).toEqual([START, true]);
  });

  it('keeps the setting in use where the gain is that of one query alone', () => {
    const oneLikesIt = ({ x }: Place) => Array.from({ length: 20 }, (_, i) => (i === 0 && x === 4 ? 0.8 : 0.5));
    const learned = learn({ ...options, valuesOf: oneLikesIt });
    expect(learned.found).toEqual({ x: 4, y: 0 });
    expect(learned.kept).toBe(START);
  });

  it('values a setting once', () => {
    const valued: string[] = [];
    learn({
      ...options,
      valuesOf: (place) => {
        valued.push(JSON.stringify(place));
        return Array<number>(20).fill(hill(place));
      },
    });
    expect(valued).toHaveLength(new Set(valued).size);
  });
});
