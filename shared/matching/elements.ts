/** The five elements of a technical need (Systems 13(11):1008): which a need says, and which it should still be asked for. */
import type { NeedListingContent } from '../schemas/listing/listing-content.ts';
import { NEED_ELEMENTS, type NeedElement, type SupplyKind } from '../schemas/listing/need.ts';
import { LANGUAGES, type LocalizedText } from '../schemas/localized-text.ts';
import type { Quotation } from '../schemas/match.ts';
import { ELEMENT_CUES } from './element-cues.ts';

/** Kinds whose needs are technical; a need for a loan has no material. */
const TECHNICAL: ReadonlySet<SupplyKind> = new Set(['solution', 'transfer', 'service']);

/** Where each element is said: its own field, else the first cue in the text. Elements that are not said are absent. */
export function elementsOf(need: NeedListingContent): Partial<Record<NeedElement, Quotation>> {
  const texts = textsOf(need);
  const found: Partial<Record<NeedElement, Quotation>> = {};
  for (const element of NEED_ELEMENTS) {
    const quotation = inField(`elements.${element}`, need.elements?.[element]) ?? byCue(element, texts);
    if (quotation) found[element] = quotation;
  }
  return found;
}

/** The elements still to be said, in their order; none for a need that seeks nothing technical. */
export function missingElements(need: NeedListingContent): NeedElement[] {
  if (!need.seeks.some((kind) => TECHNICAL.has(kind))) return [];
  const said = elementsOf(need);
  return NEED_ELEMENTS.filter((element) => said[element] === undefined);
}

/** A text of the need with its path. */
type Placed = readonly [field: string, text: LocalizedText | undefined];

const textsOf = (need: NeedListingContent): Placed[] => [
  ['title', need.title],
  ['summary', need.summary],
  ['description', need.description],
  ...need.requirements.map(({ text }, i): Placed => [`requirements.${i}.text`, text]),
  ['site.constraints', need.site?.constraints],
];

function inField(field: string, text: LocalizedText | undefined): Quotation | undefined {
  for (const language of LANGUAGES) {
    const written = text?.[language];
    if (written !== undefined) return { text: written, field, language };
  }
  return undefined;
}

function byCue(element: NeedElement, texts: readonly Placed[]): Quotation | undefined {
  for (const [field, text] of texts) {
    for (const language of LANGUAGES) {
      const cue = ELEMENT_CUES[element][language].exec(text?.[language] ?? '');
      if (cue) return { text: cue[0], field, language };
    }
  }
  return undefined;
}
