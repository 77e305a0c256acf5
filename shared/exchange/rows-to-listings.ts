/** Rows of a sheet as listings of one kind, each wrong cell named. */
import type { z } from 'zod';
import { issuesOf } from '../issues/issues-of.ts';
import type { IssueValues } from '../issues/say.ts';
import type { IssueCode } from '../issues/sentences.ts';
import {
  ALWAYS_SHOWN,
  FIELDS_OF_KIND,
  type ListingContent,
  type ListingKind,
  listingContent,
} from '../schemas/listing/listing-content.ts';
import { type CellFault, type CellReading, readCell } from './cell-text.ts';
import { type Column, columnsOf } from './columns.ts';
import { headerOf, type SheetHeader } from './header.ts';
import { type Loose, put } from './line-text.ts';
import { unguarded } from './marks.ts';
import type { Speech } from './speech.ts';

/** Something wrong in a cell. `row` counts as spreadsheets do, from 1; without `column` (from 0) the sheet has none for it. */
export interface CellIssue extends CellFault {
  readonly row: number;
  readonly column?: number;
  /** The column's own, or the one that is missing; none for a heading that is unknown. */
  readonly wanted?: Column;
}

/** One listing; `content` only where nothing is wrong with its row. */
export interface SheetListing {
  readonly row: number;
  readonly cells: readonly string[];
  readonly content?: ListingContent;
}

export interface SheetReading extends SheetHeader {
  /** As they stand in the file. */
  readonly headings: readonly string[];
  readonly listings: readonly SheetListing[];
  readonly issues: readonly CellIssue[];
}

/** The first row has the headings, in either language or as keys; a second row of keys is passed over, blank rows too. */
export function rowsToListings(kind: ListingKind, sheet: readonly (readonly string[])[], speech: Speech): SheetReading {
  const rows = sheet.map((cells) => cells.map(unguarded));
  const { header, issues: headerIssues } = headerOf(kind, rows, speech);
  const issues: CellIssue[] = [...headerIssues];
  const listings = rows.slice(header.rows).flatMap((cells, i): SheetListing[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = header.rows + i + 1;
    const { content, issues: found } = readRow(kind, cells, header, speech);
    issues.push(...found.map((issue) => ({ ...issue, row })));
    return [{ row, cells, ...(content && found.length === 0 && { content }) }];
  });
  return { ...header, headings: rows[0] ?? [], listings, issues };
}

type RowIssue = Omit<CellIssue, 'row'>;
type ReadCells = ReadonlyMap<Column, CellReading & { readonly column: number }>;

function readRow(kind: ListingKind, cells: readonly string[], header: SheetHeader, speech: Speech) {
  const fields = [...FIELDS_OF_KIND[kind]].filter((name) => !ALWAYS_SHOWN.has(name));
  const content: Loose = { kind };
  const read: ReadCells = new Map(
    cellsByColumn(header, cells).map(([column, { at, text }]) => [
      column,
      { column: at, ...readCell(column, text, fields, speech) },
    ]),
  );
  const faults: RowIssue[] = [];
  for (const [wanted, { value, faults: found, column }] of read) {
    if (value !== undefined) put(content, wanted.path, value);
    faults.push(...found.map((fault) => ({ ...fault, column, wanted })));
  }
  const parsed = listingContent.safeParse(content);
  if (parsed.success) return { content: parsed.data, issues: faults };
  const further = schemaIssues(kind, parsed.error, content, read).filter(
    ({ path }) => !faults.some(({ wanted }) => isRelated(wanted!.key, path)),
  );
  return { issues: [...faults, ...further.map(({ path: _, ...issue }) => issue)] };
}

/** Columns of one name are read as one cell, told by where the first of them stands. */
function cellsByColumn({ columns }: SheetHeader, cells: readonly string[]) {
  const byColumn = new Map<Column, { readonly at: number; readonly text: string }>();
  columns.forEach((column, at) => {
    if (!column) return;
    const before = byColumn.get(column);
    const text = [before?.text, cells[at]].filter((one) => one !== undefined && one.trim() !== '').join('\n');
    byColumn.set(column, { at: before?.at ?? at, text });
  });
  return [...byColumn];
}

/** One path within the other: what is wrong there was said already. */
const isRelated = (a: string, b: string): boolean => `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);

/** Sentences that a sheet has better words for. */
const SHEET_CODES: Readonly<Record<string, IssueCode>> = {
  missing: 'cell-missing',
  'missing-option': 'cell-missing',
  'range-order': 'cell-range-order',
};
const FEN_PER_YUAN = 100;

function schemaIssues(kind: ListingKind, error: z.ZodError, content: Loose, read: ReadCells) {
  return issuesOf(error.issues, content).map(({ path, code, values = {} }): RowIssue & { readonly path: string } => {
    const wanted = columnsOf(kind).find(({ key }) => isRelated(key, path))!;
    const cell = read.get(wanted);
    const index = Number(path.slice(wanted.key.length + 1).split('.')[0]);
    const line = cell?.lines?.[index];
    return {
      path,
      wanted,
      code: SHEET_CODES[code ?? ''] ?? (code as IssueCode),
      values: wanted.shape.type === 'money' ? inYuan(values) : values,
      ...(cell && { column: cell.column }),
      ...(line !== undefined && { line }),
    };
  });
}

const inYuan = (values: IssueValues): IssueValues =>
  typeof values.limit === 'number' ? { ...values, limit: values.limit / FEN_PER_YUAN } : values;
