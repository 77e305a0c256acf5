/** Learns a setting and keeps the one in use unless queries that the search did not see are better off without it. */
import { mean } from '../../../shared/relevance/percentile.ts';
import { coordinateSearch } from './coordinate-search.ts';
import { crossValidated, type Validation, type ValidationOptions } from './cross-validation.ts';

/** `leastHeldOutGain`: what a learned setting must add on queries it did not see, or the one in use stays. */
export interface LearnOptions<T> extends ValidationOptions<T> {
  readonly leastHeldOutGain: number;
}

/** Means over all queries: of the setting in use (`start`), of the one found on all of them, and held out. */
export interface Learned<T> {
  readonly kept: T;
  readonly isDefault: boolean;
  readonly found: T;
  readonly start: number;
  readonly train: number;
  readonly heldOut: number;
  readonly validation: Validation<T>;
}

/** The same options give the same result. A setting is valued once, however often the search comes by. */
export function learn<T>(options: LearnOptions<T>): Learned<T> {
  const valuesOf = remembered(options.valuesOf);
  const validation = crossValidated({ ...options, valuesOf });
  const { setting: found, worth: train } = coordinateSearch(options, (setting) => mean(valuesOf(setting)));
  const start = mean(valuesOf(options.start));
  const heldOut = mean(validation.heldOut);
  const isDefault = found === options.start || heldOut - start < options.leastHeldOutGain;
  return { kept: isDefault ? options.start : found, isDefault, found, start, train, heldOut, validation };
}

function remembered<T>(valuesOf: (setting: T) => readonly number[]): (setting: T) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (setting) => {
    const key = JSON.stringify(setting);
    const values = known.get(key) ?? valuesOf(setting);
    known.set(key, values);
    return values;
  };
}
