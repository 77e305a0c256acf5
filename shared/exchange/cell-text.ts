/** One field of a listing as the text of a cell, and back. */
import type { Column } from './columns.ts';
import { type LineIssue, type Loose, readLine, writeLine } from './line-text.ts';
import { entriesOf, escaped, linesOf } from './marks.ts';
import { readScalar, writeScalar } from './scalar-text.ts';
import type { ObjectShape, Scalar } from './shape.ts';
import { folded, type Speech } from './speech.ts';

/** Something wrong in a cell; `line` where it has several, from 1. */
export interface CellFault extends LineIssue {
  readonly line?: number;
}

/** `value` is undefined for a cell that says nothing; `lines` are the numbers of the lines that its entries came from. */
export interface CellReading {
  readonly value: unknown;
  readonly faults: readonly CellFault[];
  readonly lines?: readonly number[];
}

/** Capabilities are c1, c2, … and requirements r1, r2, … unless they say otherwise. */
const usualId = ({ key }: Column, item: ObjectShape, index: number): string | undefined =>
  'id' in item.parts ? `${key[0]}${index + 1}` : undefined;

/** `value` is one that the schema holds for valid. */
export function writeCell(column: Column, value: unknown, speech: Speech): string {
  const { shape, path } = column;
  const field = path.at(-1)!;
  if (value === undefined || value === null) return '';
  switch (shape.type) {
    case 'list':
      return (value as readonly unknown[])
        .map((one) => escaped(writeScalar(shape.item, one, field, speech)))
        .join('; ');
    case 'rows':
      return (value as readonly Loose[])
        .map((item, i) => writeLine(shape.item, item, speech, usualId(column, shape.item, i)))
        .join('\n');
    case 'record':
      return Object.entries(value as Loose)
        .map(([name, one]) => `${fieldName(name, speech)}=${writeScalar(shape.item, one, 'tier', speech)}`)
        .join('; ');
    default:
      return writeScalar(shape, value, field, speech);
  }
}

/** `cell` may be blank. */
export function readCell(column: Column, cell: string, fields: readonly string[], speech: Speech): CellReading {
  const { shape, path } = column;
  const field = path.at(-1)!;
  if (cell.trim() === '') return { value: undefined, faults: [] };
  switch (shape.type) {
    case 'list':
      return readList(shape.item, entriesOf(cell), field, speech);
    case 'rows':
      return readRows(column, shape.item, cell, speech);
    case 'record':
      return readRecord(shape.item, entriesOf(cell), fields, speech);
    default: {
      const read = readScalar(shape, cell.trim(), field, speech);
      return 'value' in read ? { value: read.value, faults: [] } : { value: undefined, faults: [read] };
    }
  }
}

function readList(item: Scalar, entries: readonly string[], field: string, speech: Speech): CellReading {
  const reads = entries.map((entry) => readScalar(item, entry, field, speech));
  return {
    value: reads.flatMap((read) => ('value' in read ? [read.value] : [])),
    faults: reads.flatMap((read) => ('value' in read ? [] : [read])),
  };
}

function readRows(column: Column, shape: ObjectShape, cell: string, speech: Speech): CellReading {
  const lines = linesOf(cell).map(({ line, text }) => ({ line, ...readLine(shape, text, speech) }));
  const taken = new Set(lines.map(({ item }) => item.id));
  const value = lines.map(({ item }, i) => withDefaults(item, shape, freeId(usualId(column, shape, i), taken)));
  const faults = lines.flatMap(({ line, issues }) => issues.map((issue) => ({ ...issue, line })));
  return { value, faults, lines: lines.map(({ line }) => line) };
}

/** The usual id, or the next that nobody has. */
function freeId(usual: string | undefined, taken: Set<unknown>): string | undefined {
  if (usual === undefined) return undefined;
  let id = usual;
  for (let n = 1; taken.has(id); n++) id = `${usual}-${n}`;
  taken.add(id);
  return id;
}

/** A requirement is something one should have, unless it says otherwise. */
function withDefaults(item: Loose, { parts }: ObjectShape, id: string | undefined): Loose {
  return {
    ...(id !== undefined && { id }),
    ...('importance' in parts && { importance: 'should' }),
    ...item,
  };
}

const fieldName = (name: string, { names, language }: Speech): string => escaped(names.field(name)?.[language] ?? name);

function readRecord(item: Scalar, entries: readonly string[], fields: readonly string[], speech: Speech): CellReading {
  const value: Loose = {};
  const faults: CellFault[] = [];
  for (const entry of entries) {
    const at = entry.indexOf('=');
    const typed = folded(entry.slice(0, Math.max(at, 0)));
    const field = fields.find((name) =>
      [name, speech.names.field(name)?.zh, speech.names.field(name)?.en].some(
        (one) => one !== undefined && folded(one) === typed,
      ),
    );
    if (field === undefined) {
      const options = fields.map((name) => speech.names.field(name)?.[speech.language] ?? name);
      faults.push({ code: 'cell-part', values: { text: entry, options } });
      continue;
    }
    const read = readScalar(item, entry.slice(at + 1).trim(), 'tier', speech);
    if ('value' in read) value[field] = read.value;
    else faults.push(read);
  }
  return { value, faults };
}
