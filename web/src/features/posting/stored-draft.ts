/** Keeps what somebody is writing in this browser, so that a closed tab or an expired session loses nothing. */

interface StoredDraft<T> {
  readonly savedAt: string;
  readonly form: T;
}

/** One draft a person and listing; `listing` is an id, or names a new one that is not saved at the server yet. */
const keyOf = (subject: string, listing: string): string => `duijie-draft ${subject} ${listing}`;

/** The draft of this person, or undefined; one that cannot be read is as good as none. */
export function readDraft<T>(subject: string, listing: string): StoredDraft<T> | undefined {
  try {
    return JSON.parse(localStorage.getItem(keyOf(subject, listing)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it; false where the browser refuses, as when its store is full. */
export function keepDraft<T>(subject: string, listing: string, form: T, savedAt: string): boolean {
  try {
    localStorage.setItem(keyOf(subject, listing), JSON.stringify({ savedAt, form }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it: it was sent, or thrown away. */
export const dropDraft = (subject: string, listing: string): void => localStorage.removeItem(keyOf(subject, listing));
