/** Says what is wrong with a field in the reader's language. */
import type { Language } from '../schemas/localized-text.ts';
import { type IssueCode, SENTENCES } from './sentences.ts';
import { KIND_WORDS, LEAK_WORDS, NOUNS, TIER_WORDS, type Words } from './values.ts';

/** What a sentence takes, by name. */
export type IssueValues = Readonly<Record<string, string | number | readonly string[]>>;

type Value = IssueValues[string] | undefined;
type Format = (value: Value, language: Language) => string;

const wordsOf =
  (words: Words): Format =>
  (value, language) =>
    words[String(value)]?.[language] ?? String(value);
const joined: Format = (value, language) =>
  Array.isArray(value) ? value.join(language === 'zh' ? '、' : ', ') : String(value ?? '');

const FORMATS: Readonly<Record<string, Format>> = {
  noun: wordsOf(NOUNS),
  kind: wordsOf(KIND_WORDS),
  tier: wordsOf(TIER_WORDS),
  leak: wordsOf(LEAK_WORDS),
  list: joined,
  near: (value, language) => {
    if (!Array.isArray(value) || value.length === 0) return '';
    return language === 'zh' ? `，是不是：${joined(value, language)}` : `; did you mean ${joined(value, language)}?`;
  },
};

/** The sentence; an unknown code is given back, an absent value leaves nothing. */
export function say(code: string, values: IssueValues, language: Language): string {
  const template = SENTENCES[code as IssueCode]?.[language];
  if (template === undefined) return code;
  return template.replace(/\{(\w+)(?::(\w+))?\}/gu, (_, name: string, format: string | undefined) => {
    const value = values[name];
    return format === undefined ? String(value ?? '') : FORMATS[format]!(value, language);
  });
}

/** Whether {@link say} has words for it. */
export const isSayable = (code: string | undefined): code is IssueCode =>
  code !== undefined && Object.hasOwn(SENTENCES, code);
