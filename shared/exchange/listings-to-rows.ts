/** Listings of one kind as rows of a sheet: what rows-to-listings.ts reads back. */
import type { ListingContent, ListingKind } from '../schemas/listing/listing-content.ts';
import { writeCell } from './cell-text.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Loose } from './line-text.ts';
import { guarded } from './marks.ts';
import { columnName, type Speech } from './speech.ts';

/** Spreadsheets hold 32,767 characters in a cell; what is longer goes on in another column of the same name. */
const CELL_LENGTH = 30_000;

/** Names of the columns in the reader's language, their keys, then one row a listing. Without listings it is a template. */
export function listingsToRows(
  kind: ListingKind,
  contents: readonly ListingContent[],
  speech: Speech,
): readonly (readonly string[])[] {
  const columns = columnsOf(kind).flatMap((column) => {
    const cells = contents.map((content) => chunks(column, writeCell(column, valueAt(content, column.path), speech)));
    const width = Math.max(1, ...cells.map(({ length }) => length));
    return Array.from({ length: width }, (_, i) => [
      columnName(column, speech.language, speech.names),
      column.key,
      ...cells.map((pieces) => guarded(pieces[i] ?? '')),
    ]);
  });
  return Array.from({ length: contents.length + 2 }, (_, row) => columns.map((column) => column[row]!));
}

function valueAt(content: ListingContent, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, key) => (here as Loose | undefined)?.[key], content);
}

/** Cut between lines, or between entries of a list. */
function chunks({ shape }: Column, cell: string): string[] {
  if (cell.length <= CELL_LENGTH || (shape.type !== 'rows' && shape.type !== 'list')) return [cell];
  const mark = shape.type === 'rows' ? '\n' : '; ';
  const pieces = [''];
  for (const entry of cell.split(mark)) {
    const last = pieces.at(-1)!;
    if (last !== '' && last.length + entry.length > CELL_LENGTH) pieces.push(entry);
    else pieces[pieces.length - 1] = last === '' ? entry : `${last}${mark}${entry}`;
  }
  return pieces;
}
