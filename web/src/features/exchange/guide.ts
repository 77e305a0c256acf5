/** What each column of a sheet takes, for people who fill one in. */
import { type Column, columnsOf } from '../../../../shared/exchange/columns.ts';
import type { ObjectShape, Scalar } from '../../../../shared/exchange/shape.ts';
import { columnName, partName, type Speech, wordNames } from '../../../../shared/exchange/speech.ts';
import type { ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
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
      return t('sheet-takes.rows', { parts: partsOf(shape.item, speech) });
    case 'record':
      return t('sheet-takes.tiers');
    default:
      return scalarTakes(shape, field, speech, t);
  }
}

const partsOf = ({ parts }: ObjectShape, { language }: Speech): string =>
  Object.keys(parts)
    .map((part) => partName(part, language))
    .join(' | ');

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
