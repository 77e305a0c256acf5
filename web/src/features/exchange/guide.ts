/** What each column of a sheet takes, for people who fill one in. */
import { type Column, columnsOf } from '../../../../shared/exchange/columns.ts';
import { bareParts, isLocalized } from '../../../../shared/exchange/line-text.ts';
import type { ObjectShape, Scalar } from '../../../../shared/exchange/shape.ts';
import { columnName, partName, type Speech, wordNames } from '../../../../shared/exchange/speech.ts';
import type { ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import type { Translate } from '../../i18n/words.tsx';

/** Lists that are short enough to be written out. */
const SHORT = 30;

/** Headings, then one row a column: its name, its key, whether it must be filled in, and with what. */
export const guideRows = (kind: ListingKind, speech: Speech, t: Translate): readonly (readonly string[])[] => [
  [t('sheet.guide-column'), t('sheet.guide-key'), t('sheet.guide-required'), t('sheet.guide-takes')],
  ...columnsOf(kind).map((column) => [
    columnName(column, speech.language, speech.names),
    column.key,
    column.required ? t(column.path.length > 1 ? 'sheet.guide-one-language' : 'sheet.guide-yes') : '',
    takes(column, speech, t),
  ]),
];

function takes({ shape, path }: Column, speech: Speech, t: Translate): string {
  const field = path.at(-1)!;
  switch (shape.type) {
    case 'list':
      return t('sheet-takes.list', { one: scalarTakes(shape.item, field, speech, t) });
    case 'rows':
      return rowsTake(shape.item, speech, t);
    case 'record':
      return t('sheet-takes.tiers');
    default:
      return scalarTakes(shape, field, speech, t);
  }
}

/** What a line gives in order, then what it may name. */
function rowsTake(item: ObjectShape, { language }: Speech, t: Translate): string {
  if (isLocalized(item)) return t('sheet-takes.lines');
  const inOrder = bareParts(item).map(([part]) => part);
  const parts = inOrder.map((part) => partName(part, language)).join(' | ');
  const named = namedParts(item, inOrder, language);
  return t(named.length === 0 ? 'sheet-takes.rows' : 'sheet-takes.rows-more', { parts, named: named.join(' / ') });
}

/** `compare.codes=` for everything below the parts that are not in `left`. */
function namedParts({ parts, variants }: ObjectShape, left: readonly string[], language: Language): string[] {
  const further = Object.assign(
    {},
    ...Object.values(variants?.of ?? {}).map((variant) => variant.parts),
  ) as typeof parts;
  return Object.entries({ ...parts, ...further })
    .filter(([name]) => !left.includes(name))
    .flatMap(([name, part]): string[] => {
      const own = partName(name, language);
      if (part.type === 'object' && !isLocalized(part)) return below(own, namedParts(part, [], language));
      if (part.type === 'rows') return below(`${own}.1`, namedParts(part.item, [], language));
      return [`${own}=`];
    });
}

const below = (above: string, names: readonly string[]): string[] => names.map((name) => `${above}.${name}`);

function scalarTakes(shape: Scalar, field: string, { language, names }: Speech, t: Translate): string {
  switch (shape.type) {
    case 'word':
      return shape.options.map((option) => wordNames(field, option, names)?.[language] ?? option).join(' / ');
    case 'code': {
      const { entries } = shape.list;
      if (entries.length > SHORT) return t('sheet-takes.code');
      return entries.map(({ code, zh, en }) => `${(language === 'zh' ? zh : en) ?? zh} (${code})`).join(' / ');
    }
    default:
      return t(`sheet-takes.${shape.type}`);
  }
}
