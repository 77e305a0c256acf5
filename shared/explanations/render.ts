/** Renders an explanation for a reader: the catalogue's sentence with money, codes and units in the reader's language. */
import { CODE_FACETS } from '../schemas/facet.ts';
import type { Language } from '../schemas/localized-text.ts';
import type { Explanation } from '../schemas/match.ts';
import { sizeBands } from '../taxonomy/size-bands.ts';
import { skills } from '../taxonomy/skills.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { type ExplanationKey, en } from './en.ts';
import { formatFen, formatFenRange } from './money.ts';
import { FACET_NAMES, UNIT_NAMES } from './names.ts';
import { zh } from './zh.ts';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<ExplanationKey, string>>>> = { zh, en };
const PLACEHOLDER = /\{(?<name>\w*)(?::(?<format>\w+))?\}/gu;

type Values = Explanation['values'];
type Format = (value: Values[string] | undefined, values: Values, language: Language) => string;

/** `codes` names codes of the facet in `values.facet`; `range` reads `minFen` and `maxFen` and has no name of its own. */
const FORMATS: Readonly<Record<string, Format>> = {
  codes: (value, { facet }, language) => names(CODE_FACETS[facet as keyof typeof CODE_FACETS], value, language),
  skills: (value, _, language) => names(skills, value, language),
  sizes: (value, _, language) => names(sizeBands, value, language),
  fen: (value, _, language) => formatFen(Number(value), language),
  range: (_, { minFen, maxFen }, language) => formatFenRange(minFen, maxFen, language),
  unit: (value, _, language) => UNIT_NAMES[String(value)]?.[language] ?? String(value),
  facet: (value, _, language) => FACET_NAMES[String(value)]?.[language] ?? String(value),
};

/** The sentence in `language`; an unknown key is given back as it is, an absent value as a dash. */
export function render({ key, values }: Explanation, language: Language): string {
  const template = CATALOGUES[language][key as ExplanationKey];
  if (template === undefined) return key;
  return template.replace(PLACEHOLDER, (_, name: string, format: string | undefined) => {
    const value = values[name];
    if (format !== undefined) return FORMATS[format]!(value, values, language);
    return value === undefined ? '–' : String(value);
  });
}

function names(taxonomy: Taxonomy | undefined, value: Values[string] | undefined, language: Language): string {
  const codes = Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
  const named = codes.map((code) => {
    const entry = taxonomy?.get(code);
    return (language === 'zh' ? entry?.zh : (entry?.en ?? entry?.zh)) ?? code;
  });
  return named.length === 0 ? '–' : named.join(language === 'zh' ? '、' : ', ');
}
