/** What operators may ask of the machinery; every method throws UNAVAILABLE when an engine does not answer. */
import type { ComparisonStep, DeadLetterState, IndexState } from '../../shared/schemas/operations.ts';

export interface Operations {
  indexStates(): Promise<IndexState[]>;
  /** Listings whose entries were written to the index last, newest first. */
  lastWritten(): Promise<string[]>;
  /** Of these listings, those whose index entries lack their last change. */
  behind(ids: readonly string[]): Promise<string[]>;
  /** Compares some hundred listings or entries more; throws VALIDATION for a cursor that is not its own. */
  compare(cursor: string | undefined): Promise<ComparisonStep>;
  deadLetters(): Promise<DeadLetterState>;
  readonly hasDictionary: boolean;
}
