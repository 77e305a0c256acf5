/** Records that could not be projected, kept with their key until someone has them done again. */

/** `itemId`: a listing's id, or an organisation's (all its listings are to be projected again). */
export interface DeadLetter {
  readonly itemId: string;
  /** The item's version in the bad record, where it could be read. */
  readonly version?: number | undefined;
  readonly reason: string;
  readonly at: string;
}

export interface DeadLetterQueue {
  put(letter: DeadLetter): Promise<void>;
  /** The next letters and the handle that removes each; empty when there is none. */
  receive(max: number): Promise<{ readonly letter: DeadLetter; readonly handle: string }[]>;
  remove(handle: string): Promise<void>;
  count(): Promise<number>;
  /** When the oldest was put, of those that can be looked at without taking any; undefined where there is none. */
  oldestAt(): Promise<string | undefined>;
}
