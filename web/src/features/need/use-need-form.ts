/** The form of a need with its draft: every change is kept in this browser a moment later. */
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './need-draft.ts';
import type { NeedForm } from './need-form.ts';

const PAUSE_MS = 500;

/** `listing` is an id, or `new`. A draft found at the start is taken up; `discard` goes back to `initial`. */
export function useNeedForm(subject: string, listing: string, initial: NeedForm) {
  const [found] = useState(() => readDraft(subject, listing));
  const [form, setForm] = useState(found?.form ?? initial);
  const [savedAt, setSavedAt] = useState(found?.savedAt);
  const [restored, setRestored] = useState(found !== undefined);
  const keep = useDebouncedCallback(
    (next: NeedForm) => {
      const at = new Date().toISOString();
      if (keepDraft(subject, listing, next, at)) setSavedAt(at);
    },
    { delay: PAUSE_MS, flushOnUnmount: true },
  );
  const change = (part: Partial<NeedForm>) => {
    // An option that was taken away is left out, not kept as undefined.
    const merged = Object.entries({ ...form, ...part }).filter(([, value]) => value !== undefined);
    const next = Object.fromEntries(merged) as unknown as NeedForm;
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
