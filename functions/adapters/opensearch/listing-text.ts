/** The searchable text of a listing, passage by passage, whatever its kind. */
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { LocalizedText } from '../../../shared/schemas/localized-text.ts';
import { type BilingualText, byLanguage } from './listing-codes.ts';

const isLocalized = (value: object): value is LocalizedText => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'zh' || key === 'en');
};

/** Every localized text inside `value`, in order. So a new kind's texts are found without being named here. */
function localizedTexts(value: unknown): LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [value];
  return Object.values(value).flatMap(localizedTexts);
}

/** Words that belong to no language: terms, numbers of rights and documents, references of evidence. */
function neutralTexts(content: ListingContent): string[] {
  const evidence = [
    ...content.evidence,
    ...('capabilities' in content ? content.capabilities : []).flatMap((c) => c.evidence ?? []),
  ];
  return [
    ...content.terms,
    ...evidence.flatMap(({ reference }) => reference ?? []),
    ...(content.kind === 'transfer' ? content.rights.map((right) => right.number) : []),
    ...(content.kind === 'policy' && content.source?.number ? [content.source.number] : []),
  ];
}

/** The passages of one language, the title first unless one of them begins with it: nothing is said twice. */
function passages(title: string | undefined, texts: readonly string[]): string[] {
  const isRepeated = title === undefined || texts.some((text) => text.startsWith(title));
  return isRepeated ? [...texts] : [title, ...texts];
}

/**
 * All text, so that one field knows all words of a listing. Neutral words stand with the language they are written in,
 * and in Latin letters with the Chinese text as well, where a Chinese question that names them looks.
 */
export function bodyOf(content: ListingContent): BilingualText {
  const { title, ...rest } = content;
  const texts = localizedTexts(rest);
  const neutral = byLanguage(neutralTexts(content));
  const [zhTexts, enTexts] = [texts.flatMap((text) => text.zh ?? []), texts.flatMap((text) => text.en ?? [])];
  const zh = [...passages(title.zh, zhTexts), ...(neutral?.zh ?? [])];
  const en = [...passages(title.en, enTexts), ...(neutral?.en ?? [])];
  if (zh.length > 0) zh.push(...(neutral?.en ?? []));
  return { ...(zh.length > 0 && { zh }), ...(en.length > 0 && { en }) };
}
