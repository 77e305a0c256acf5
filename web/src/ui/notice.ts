/** A short notice at the foot of the page; the code that draws it is fetched with the first. */

/** `undo` takes back what the notice tells of; it is offered for ten seconds. */
export interface NoticeOptions {
  readonly undo?: { readonly label: string; readonly run: () => void };
}

const listeners = new Set<() => void>();
let wanted = false;

/** Whether any notice has been given yet, for whoever makes room for them. */
export const isNoticeWanted = (): boolean => wanted;

/** Calls `listener` when the first notice is given. */
export function onNoticeWanted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows `text`; where the code cannot be fetched nothing is shown, for what it tells of has been done. */
export function notice(text: string, options: NoticeOptions = {}): void {
  wanted = true;
  for (const listener of listeners) listener();
  void import('./notices.tsx').then(
    ({ showNotice }) => showNotice(text, options),
    () => {},
  );
}
