/** Cross-validation by query: what a search finds on some queries is tried on the others. */
import { seededRandom } from '../../../shared/relevance/bootstrap.ts';
import { mean } from '../../../shared/relevance/percentile.ts';
import { coordinateSearch, type SearchOptions } from './coordinate-search.ts';

/** `valuesOf` gives a setting's value for each of `count` queries; the mean of them is what is searched for. */
export interface ValidationOptions<T> extends SearchOptions<T> {
  readonly count: number;
  readonly folds: number;
  readonly seed: number;
  readonly valuesOf: (setting: T) => readonly number[];
}

/** A setting on the queries it was found on, and on those it was not; `start` are the same of the setting to begin with. */
export interface Fold<T> {
  readonly setting: T;
  readonly train: number;
  readonly heldOut: number;
  readonly start: { readonly train: number; readonly heldOut: number };
}

/** `heldOut` holds each query's value by the setting of the fold that did not see it, in the order of the queries. */
export interface Validation<T> {
  readonly folds: readonly Fold<T>[];
  readonly heldOut: readonly number[];
}

/** The fold of each query: the same for the same seed, and their sizes differ by one at most. */
export function foldsOf(count: number, folds: number, seed: number): number[] {
  const random = seededRandom(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const fold = new Array<number>(count);
  for (const [place, query] of order.entries()) fold[query] = place % folds;
  return fold;
}

/** One search for each fold, on the queries of the others. */
export function crossValidated<T>(options: ValidationOptions<T>): Validation<T> {
  const { count, folds, seed, start, valuesOf } = options;
  const foldOf = foldsOf(count, folds, seed);
  const heldOut = new Array<number>(count);
  const found = Array.from({ length: folds }, (_, fold): Fold<T> => {
    const seen = foldOf.flatMap((own, query) => (own === fold ? [] : [query]));
    const unseen = foldOf.flatMap((own, query) => (own === fold ? [query] : []));
    const worth = (setting: T, queries: readonly number[]) => meanAt(valuesOf(setting), queries);
    const { setting, worth: train } = coordinateSearch(options, (one) => worth(one, seen));
    for (const query of unseen) heldOut[query] = valuesOf(setting)[query]!;
    return {
      setting,
      train,
      heldOut: worth(setting, unseen),
      start: { train: worth(start, seen), heldOut: worth(start, unseen) },
    };
  });
  return { folds: found, heldOut };
}

const meanAt = (values: readonly number[], queries: readonly number[]): number =>
  mean(queries.map((query) => values[query]!));
