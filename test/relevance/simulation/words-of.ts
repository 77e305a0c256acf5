/** The words of a listing as the simulation's index counts them. */
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { LANGUAGES, type LocalizedText } from '../../../shared/schemas/localized-text.ts';
import { tokens } from '../../../shared/text/tokens.ts';

/** How often each token and code stands in the content; scenarios and industries count as words. */
export function wordsOf(content: ListingContent): Map<string, number> {
  const lines = content.kind === 'need' ? content.requirements : content.capabilities;
  const texts: (LocalizedText | undefined)[] = [content.title, content.summary, content.description];
  for (const { text } of lines) texts.push(text);
  const written = texts.flatMap((text) => LANGUAGES.flatMap((language) => text?.[language] ?? []));
  const keys = [
    ...written.flatMap((text) => tokens(text).map(({ key }) => key)),
    ...content.scenarios.map((code) => `scenario ${code}`),
    ...content.industries.map((code) => `industry ${code}`),
  ];
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
