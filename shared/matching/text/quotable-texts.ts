/** The texts of an offer that can serve as evidence, each with the path where it stands. */
import type { Evidence } from '../../schemas/evidence.ts';
import type { OfferContent } from '../../schemas/listing/listing-content.ts';
import { LANGUAGES, type Language, type LocalizedText } from '../../schemas/localized-text.ts';

/** One text of one field; `language` is absent where the field has none (terms). */
export interface QuotableText {
  readonly field: string;
  readonly text: string;
  readonly language?: Language;
  /** It says what is expected of the other side (eligibility), so what it denies is not denied by the offer. */
  readonly demands?: true;
}

/** In the order in which equal evidence is preferred: what it can do, what it did, how it describes itself. */
export function quotableTexts(content: OfferContent): QuotableText[] {
  const texts: QuotableText[] = [];
  const add = (field: string, text: LocalizedText | undefined, demands?: true) => {
    for (const language of LANGUAGES) {
      const written = text?.[language];
      if (written !== undefined) {
        texts.push({ field, text: written, language, ...(demands && { demands }) });
      }
    }
  };
  const addEvidence = (field: string, evidence: readonly Evidence[] = []) => {
    for (const [i, { title }] of evidence.entries()) add(`${field}.${i}.title`, title);
  };
  for (const [i, capability] of content.capabilities.entries()) {
    add(`capabilities.${i}.text`, capability.text);
    addEvidence(`capabilities.${i}.evidence`, capability.evidence);
  }
  if (content.kind === 'solution') {
    for (const [i, { title, result }] of content.referenceCases.entries()) {
      add(`referenceCases.${i}.result`, result);
      add(`referenceCases.${i}.title`, title);
    }
  }
  add('description', content.description);
  add('summary', content.summary);
  add('title', content.title);
  if (content.kind === 'transfer') {
    for (const [i, right] of content.rights.entries()) add(`rights.${i}.title`, right.title);
  }
  if (content.kind === 'talent') add('looksFor', content.looksFor, true);
  if (content.kind === 'finance' || content.kind === 'policy') add('eligibility', content.eligibility, true);
  for (const [i, term] of content.terms.entries()) texts.push({ field: `terms.${i}`, text: term });
  addEvidence('evidence', content.evidence);
  return texts;
}
