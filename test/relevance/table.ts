/** Writes the figures of the sets as a table for people. */
import type { SetFigures } from './figures.ts';
import { PARTS } from './parts.ts';

const share = (value: number): string => value.toFixed(4);
const times = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)}×` : '∞');

const COLUMNS: readonly (readonly [heading: string, cell: (row: SetFigures) => string])[] = [
  ['set', ({ set }) => set],
  ['queries', ({ queries }) => String(queries)],
  ['nDCG@10', ({ ndcg10 }) => share(ndcg10)],
  ['recall@100', ({ recall100 }) => share(recall100)],
  ['MRR', ({ mrr }) => share(mrr)],
  ['empty', ({ empty }) => String(empty)],
  ['p50 ms', ({ p50Ms }) => p50Ms.toFixed(1)],
  ['p95 ms', ({ p95Ms }) => p95Ms.toFixed(1)],
  ['plain nDCG', ({ baseline }) => share(baseline.ndcg10)],
  ['plain recall', ({ baseline }) => share(baseline.recall100)],
  ['plain MRR', ({ baseline }) => share(baseline.mrr)],
  ['ratio', ({ ratio }) => times(ratio)],
  ['95 %', ({ ci95: [low, high] }) => `${times(low)}–${times(high)}`],
  ['must violations', ({ mustViolations }) => String(mustViolations)],
];

/** A column of a table: its heading, and its cell of a row. */
export type Column<T> = readonly [heading: string, cell: (row: T) => string];

/** One line a row under one of headings; the first column flush left, the others flush right. */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const cells = [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const line = (texts: readonly string[]) =>
    texts.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join('  ');
  return cells.map(line).join('\n');
}

const directions = ({ set, directions = {} }: SetFigures): string[] => {
  const each = Object.entries(directions).map(([direction, value]) => `${direction} ${share(value)}`);
  return each.length === 0 ? [] : [`${set} by direction: ${each.join(', ')}`];
};

/** The parts, each with all before it, up to the product itself. */
const ABLATION: readonly Column<SetFigures>[] = [
  ['nDCG@10', ({ set }) => set],
  ['plain', ({ baseline }) => share(baseline.ndcg10)],
  ...PARTS.map((part): Column<SetFigures> => [`+ ${part}`, ({ ablation }) => share(ablation?.[part] ?? Number.NaN)]),
  ['+ reciprocal, fair', ({ ndcg10 }) => share(ndcg10)],
];

/** All sets; below them the directions of sets in several languages, and the ablation where it was asked for. */
export function asTable(rows: readonly SetFigures[]): string {
  const taken = rows.filter(({ ablation }) => ablation !== undefined);
  return [
    table(COLUMNS, rows),
    ...rows.flatMap(directions),
    ...(taken.length > 0 ? ['', table(ABLATION, taken)] : []),
  ].join('\n');
}
