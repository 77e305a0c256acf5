/** Brings the cursor into the line that was just added to a list. */
import { type RefCallback, useRef } from 'react';

interface AddedLine {
  /** The line of this id is about to be drawn for the first time. */
  note(id: string): void;
  /** For the field of the line of this id. */
  field(id: string): RefCallback<HTMLElement>;
}

/** Each added line takes the focus once. */
export function useAddedLine(): AddedLine {
  const added = useRef<string>(undefined);
  return {
    note(id) {
      added.current = id;
    },
    field: (id) => (element) => {
      if (!element || added.current !== id) return;
      added.current = undefined;
      element.focus();
    },
  };
}
