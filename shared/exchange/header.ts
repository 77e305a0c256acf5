/** Recognises the headings of a sheet: keys, or names in either language. */
import type { ListingKind } from '../schemas/listing/listing-content.ts';
import { LANGUAGES } from '../schemas/localized-text.ts';
import { type Column, columnsOf } from './columns.ts';
import type { CellIssue } from './rows-to-listings.ts';
import { columnName, folded, type Speech } from './speech.ts';

/** Which column stands where, and how many rows the headings take. */
export interface SheetHeader {
  readonly columns: readonly (Column | undefined)[];
  readonly rows: number;
}

interface HeaderReading {
  readonly header: SheetHeader;
  readonly issues: readonly CellIssue[];
}

/** Names that people have: with the unit and without, the blanks round the dot or not. */
const loose = (name: string): string => folded(name).replace(/\s|[(（].*?[)）]$/gu, '');

/** A column without heading is passed over where it is blank. */
export function headerOf(kind: ListingKind, rows: readonly (readonly string[])[], { names }: Speech): HeaderReading {
  const all = columnsOf(kind);
  const byName = new Map<string, Column>();
  for (const column of all) {
    for (const language of LANGUAGES) {
      const name = columnName(column, language, names);
      for (const one of [folded(name), loose(name)]) if (!byName.has(one)) byName.set(one, column);
    }
  }
  for (const column of all) byName.set(folded(column.key), column);
  const [first = [], second = []] = rows;
  const columns = first.map((cell) => byName.get(folded(cell)) ?? byName.get(loose(cell)));
  const keys = new Set(all.map(({ key }) => folded(key)));
  const hasKeys =
    second.some((cell) => cell.trim() !== '') && second.every((cell) => cell.trim() === '' || keys.has(folded(cell)));
  const header = { columns, rows: hasKeys ? 2 : 1 };
  return { header, issues: [...unknown(first, header, rows), ...repeated(first, columns)] };
}

function unknown(first: readonly string[], { columns, rows: skip }: SheetHeader, rows: readonly (readonly string[])[]) {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column): CellIssue[] => {
    if (columns[column]) return [];
    const text = (first[column] ?? '').trim();
    const isBlank = text === '' && rows.slice(skip).every((cells) => (cells[column] ?? '').trim() === '');
    return isBlank ? [] : [{ row: 1, column, code: 'cell-header', values: { text } }];
  });
}

/** Only what holds several entries may go on in a further column. */
const repeated = (first: readonly string[], columns: readonly (Column | undefined)[]): CellIssue[] =>
  columns.flatMap((wanted, column): CellIssue[] => {
    if (!wanted || wanted.shape.type === 'rows' || wanted.shape.type === 'list') return [];
    if (columns.indexOf(wanted) === column) return [];
    return [{ row: 1, column, wanted, code: 'cell-header-twice', values: { text: (first[column] ?? '').trim() } }];
  });
