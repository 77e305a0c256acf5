/** How a sheet calls columns, parts and values: written in the reader's language, read in either. */
import { FACET_NAMES, UNIT_NAMES } from '../explanations/names.ts';
import { LANGUAGES, type Language } from '../schemas/localized-text.ts';
import type { Column } from './columns.ts';
import { type Names, PART_NAMES, PART_WORDS } from './part-names.ts';

/** The names that the interface has for fields of listings, and for words such as `must` of `importance`. */
export interface SheetNames {
  field(name: string): Names | undefined;
  word(field: string, option: string): Names | undefined;
}

/** What a sheet is written with. */
export interface Speech {
  readonly language: Language;
  readonly names: SheetNames;
}

/** For comparing what people type: width, case and blanks do not count. */
export const folded = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** What a number counts, by the name of its field. */
const UNITS: readonly (readonly [RegExp, Names])[] = [
  [/Weeks$/u, { zh: '（周）', en: ' (weeks)' }],
  [/Percent(?:\.|$)/u, { zh: '（%）', en: ' (%)' }],
];
const MONEY: Names = { zh: '（元）', en: ' (yuan)' };

const unitOf = ({ shape, key }: Column): Names | undefined =>
  shape.type === 'money' ? MONEY : UNITS.find(([fields]) => fields.test(key))?.[1];

/** `Budget · highest (yuan)`. */
export function columnName(column: Column, language: Language, names: SheetNames): string {
  const [field = '', ...parts] = column.path;
  const spoken = [
    names.field(field)?.[language] ?? partName(field, language),
    ...parts.map((part) => partName(part, language)),
  ];
  return spoken.join(' · ') + (unitOf(column)?.[language] ?? '');
}

/** The part's own name where it has no other. */
export const partName = (part: string, language: Language): string => PART_NAMES[part]?.[language] ?? part;

/** Whether `text` means the part, in any language. */
export const isPart = (part: string, text: string): boolean =>
  [part, ...LANGUAGES.map((language) => partName(part, language))].some((name) => folded(name) === folded(text));

/** What an option of a word is called; undefined where it has no name. */
export function wordNames(field: string, option: string, names: SheetNames): Names | undefined {
  if (field === 'facet') return FACET_NAMES[option];
  if (field === 'unit') return UNIT_NAMES[option];
  return PART_WORDS[field]?.[option] ?? names.word(field, option);
}
