/** Writes the figures of the sets as a table for people. */
import type { SetFigures } from './figures.ts';

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
];

/** One line a set under one of headings; the first column flush left, figures flush right. */
export function asTable(rows: readonly SetFigures[]): string {
  const cells = [COLUMNS.map(([heading]) => heading), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const line = (texts: readonly string[]) =>
    texts.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join('  ');
  return cells.map(line).join('\n');
}
