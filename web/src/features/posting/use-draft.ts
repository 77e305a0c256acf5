/** A form with its draft: every change is kept in this browser a moment later. */
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './stored-draft.ts';

const PAUSE_MS = 500;

/** What an editor works with; `discard` goes back to where it began, `forget` leaves the form as it is. */
export interface Draft<T> {
  readonly form: T;
  readonly savedAt?: string | undefined;
  /** Whether the form was taken up from a draft of an earlier visit. */
  readonly restored: boolean;
  change(part: Partial<T>): void;
  forget(): void;
  discard(): void;
}

/** `listing` is an id, or the name of a new one. A draft found at the start is taken up. */
export function useDraft<T extends object>(subject: string, listing: string, initial: T): Draft<T> {
  const [found] = useState(() => readDraft<T>(subject, listing));
  const [form, setForm] = useState<T>(found?.form ?? initial);
  const [savedAt, setSavedAt] = useState(found?.savedAt);
  const [restored, setRestored] = useState(found !== undefined);
  const keep = useDebouncedCallback(
    (next: T) => {
      const at = new Date().toISOString();
      if (keepDraft(subject, listing, next, at)) setSavedAt(at);
    },
    { delay: PAUSE_MS, flushOnUnmount: true },
  );
  const change = (part: Partial<T>) => {
    // An option that was taken away is left out, not kept as undefined.
    const merged = Object.entries({ ...form, ...part }).filter(([, value]) => value !== undefined);
    const next = Object.fromEntries(merged) as T;
    setForm(next);
    keep(next);
  };
  const forget = () => {
    keep.cancel();
    dropDraft(subject, listing);
    setSavedAt(undefined);
    setRestored(false);
  };
  const discard = () => {
    forget();
    setForm(initial);
  };
  return { form, change, savedAt, restored, forget, discard };
}
