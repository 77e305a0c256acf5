/** Receipts: what an Idempotency-Key has already done, kept in the transaction that did it. */

/** Written with the change itself, so a retry after a crash finds either both or neither. */
export interface Receipt {
  /** Who sent the key: keys of different principals never meet. */
  readonly principal: string;
  readonly key: string;
  /** SHA-256 (hex) of method, path and body: the same key with another request is an error. */
  readonly requestHash: string;
}

/** A receipt as found again: what the request produced then. */
export interface StoredReceipt extends Receipt {
  readonly status: number;
  /** The stored entity right after the change (a Listing, an Organisation, …), rendered again for the replay. */
  readonly result: unknown;
}

/** Thrown by a repository when the receipt's key was used meanwhile: the API answers from the stored one. */
export class ReceiptExists extends Error {
  override readonly name = 'ReceiptExists';
}

export interface ReceiptRepository {
  /** Strongly consistent; undefined when unknown or past its 24 hours. */
  find(principal: string, key: string): Promise<StoredReceipt | undefined>;
}

/** What a repository stores with a change when the request carried an Idempotency-Key. */
export interface ReceiptToStore extends Receipt {
  readonly status: number;
}
