/** Makes a listing of a judged line: its content as it is given, or its text as somebody would post it. */
import {
  type ListingContent,
  listingContent,
  type NeedListingContent,
  type OfferContent,
} from '../../shared/schemas/listing/listing-content.ts';
import { type Language, language } from '../../shared/schemas/localized-text.ts';
import { detectLanguage } from '../../shared/text/language.ts';
import { sentences } from '../../shared/text/sentences.ts';
import type { JudgedLine } from './judged-folder.ts';

const TITLE_LENGTH = 160;
const DESCRIPTION_LENGTH = 20_000;

const languageOf = ({ lang, text }: JudgedLine): Language => {
  const said = language.safeParse(lang);
  return said.success ? said.data : detectLanguage(text) === 'en' ? 'en' : 'zh';
};

/** The given title, or the first sentence, cut where a title must end. */
const titleOf = ({ title, text }: JudgedLine): string =>
  (title?.trim() || sentences(text)[0]?.text || text.trim()).slice(0, TITLE_LENGTH).trim();

/** Title, and description unless it would only say the title once more. */
function texts(line: JudgedLine) {
  const written = languageOf(line);
  const title = titleOf(line);
  const description = line.text.trim().slice(0, DESCRIPTION_LENGTH);
  return {
    title: { [written]: title },
    ...(description !== title && { description: { [written]: description } }),
  };
}

const parsed = (input: unknown): ListingContent => listingContent.parse(input);

/** The line as an offer: a solution where it has no content of its own. */
export const asOffer = (line: JudgedLine): OfferContent =>
  (line.content ?? parsed({ kind: 'solution', ...texts(line) })) as OfferContent;

/** The line as a need for solutions. A text that fits the title is the title. */
export function asNeed(line: JudgedLine): NeedListingContent {
  if (line.content?.kind === 'need') return line.content;
  const text = line.text.trim();
  const short = line.title === undefined && text.length <= TITLE_LENGTH;
  const said = short ? { title: { [languageOf(line)]: text } } : texts(line);
  return parsed({ kind: 'need', seeks: ['solution'], ...said }) as NeedListingContent;
}
