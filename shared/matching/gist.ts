/** What a listing is about, in a few hundred words: what its meaning is told from when two listings are compared. */
import type { ListingContent } from '../schemas/listing/listing-content.ts';
import { LANGUAGES, type LocalizedText } from '../schemas/localized-text.ts';

/** Characters a language: about what an embedding model reads at once. */
const MOST = { zh: 800, en: 2_400 } as const;

const linesOf = (content: ListingContent): readonly { readonly text?: LocalizedText | undefined }[] =>
  content.kind === 'need' ? content.requirements : content.capabilities;

/** A title that another text begins with would only be said twice. */
const oncePerTitle = ([title = '', ...texts]: string[]): string[] =>
  texts.some((text) => text.startsWith(title)) ? texts : [title, ...texts];

/** Title, summary, description, then what it asks or can do: one text a language it is written in, cut where it grows long. */
export function gistOf(content: ListingContent): LocalizedText {
  const { title, summary, description } = content;
  const texts = [title, summary, description, ...linesOf(content).map(({ text }) => text)];
  const entries = LANGUAGES.flatMap((language) => {
    const parts = texts.flatMap((text) => text?.[language] ?? []);
    return parts.length === 0 ? [] : [[language, oncePerTitle(parts).join('\n').slice(0, MOST[language])]];
  });
  return Object.fromEntries(entries);
}
