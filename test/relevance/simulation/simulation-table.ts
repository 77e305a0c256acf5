/** Writes the figures of a simulation as a table for people. */
import type { SimulationFigures } from './simulation-figures.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

const COLUMNS: readonly (readonly [heading: string, cell: (row: SimulationFigures) => string])[] = [
  ['order', ({ policy }) => policy],
  ['accepted', ({ accepted }) => String(accepted)],
  ['mean place', ({ meanPlace }) => meanPlace.toFixed(2)],
  ['refused', ({ refused }) => percent(refused)],
  ['top 1 %', ({ topShare }) => percent(topShare)],
  ['Gini', ({ gini }) => gini.toFixed(3)],
  ['unseen', ({ unseen }) => percent(unseen)],
  ['new', ({ newExposure }) => `${newExposure.toFixed(2)}×`],
  ['crowded', ({ crowded }) => percent(crowded)],
  ['nDCG@10 loss', ({ ndcgLoss }) => ndcgLoss.toFixed(4)],
];

/** One line an order, under headings; the first column flush left, figures flush right. */
export function simulationTable(rows: readonly SimulationFigures[]): string {
  const cells = [COLUMNS.map(([heading]) => heading), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const line = (texts: readonly string[]) =>
    texts.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join('  ');
  return cells.map(line).join('\n');
}
