/** What is suggested while one types, by kind, and how the arrows walk through it. */
import type { SuggestResult } from '../../../../shared/schemas/search.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';
import { SHOWN_FACETS } from './facets.ts';
import type { ChosenValue } from './search-params.ts';

const SHOWN = 5;

/** A value to filter by, or a listing to open; `key` is its own among all of them. */
export type Suggestion = { readonly key: string } & (
  | { readonly value: ChosenValue; readonly code: SuggestResult['codes'][number] }
  | { readonly listing: SuggestResult['listings'][number] }
);

/** Suggestions of one facet, or listings of one kind. */
export interface SuggestionGroup {
  readonly heading: WordKey;
  readonly options: readonly Suggestion[];
}

/** Values before listings, a few of each; a group stands where its best member would, and codes that no facet has are left out. */
export function suggestionGroups({ codes, listings }: SuggestResult): SuggestionGroup[] {
  const values = codes.flatMap((code) => {
    const shown = SHOWN_FACETS.find(({ taxonomy }) => taxonomy === code.taxonomy);
    if (!shown) return [];
    const option = { key: `${code.taxonomy}-${code.code}`, value: { facet: shown.facet, value: code.code }, code };
    return [{ heading: shown.heading, option }];
  });
  const titles = listings.map((listing) => ({
    heading: `kind.${listing.kind}` as const,
    option: { key: listing.id, listing },
  }));
  const groups = new Map<WordKey, Suggestion[]>();
  for (const { heading, option } of [...values.slice(0, SHOWN), ...titles.slice(0, SHOWN)]) {
    groups.set(heading, [...(groups.get(heading) ?? []), option]);
  }
  return [...groups].map(([heading, options]) => ({ heading, options }));
}

/** The place `by` steps from `at` among `length`, round and round; from nowhere (-1) to the first or the last. */
export const nextPlace = (at: number, by: 1 | -1, length: number): number =>
  at < 0 && by < 0 ? length - 1 : (at + by + length) % length;

/** The text in pieces, every second of which is what was typed, whatever its case; one piece where it does not occur. */
export function markTyped(text: string, typed: string): string[] {
  const wanted = typed.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return wanted === '' ? [text] : text.split(new RegExp(`(${wanted})`, 'iu'));
}
