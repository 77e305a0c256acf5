/** Which of the matches of its listing an organisation wants to see, by what it has decided about them. */
import type { KeptPlace } from '../../../shared/matching/placement.ts';
import type { Mark, MarkState } from '../../../shared/schemas/mark.ts';

/** `onlyIds` where just the marked ones are wanted; `dismissed` counts all that the organisation has dismissed. */
export interface ReaderSelection {
  readonly onlyIds?: readonly string[];
  readonly dismissed: number;
  shows(id: string): boolean;
}

/** With `state`, those marked so; without, all but the dismissed. Nobody's scores or places change by it. */
export function readerSelection(marks: readonly Mark[], state?: MarkState): ReaderSelection {
  const idsOf = (wanted: MarkState) =>
    marks.flatMap(({ otherId, content }) => (content.state === wanted ? [otherId] : []));
  const dismissed = new Set(idsOf('dismissed'));
  if (state === undefined) return { dismissed: dismissed.size, shows: (id) => !dismissed.has(id) };
  const onlyIds = idsOf(state);
  const wanted = new Set(onlyIds);
  return { onlyIds, dismissed: dismissed.size, shows: (id) => wanted.has(id) };
}

/** The places that are shown; of those shown with them, none that is not. */
export const selectedPlaces = (places: readonly KeptPlace[], { shows }: ReaderSelection): KeptPlace[] =>
  places.filter(({ id }) => shows(id)).map((place) => ({ ...place, similar: place.similar.filter(shows) }));
