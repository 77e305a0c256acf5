/** What a bench reports, and how it is printed. */
import type { Spread } from './compare.ts';

/** At most or at least this ratio. */
export interface Target {
  readonly sense: 'at most' | 'at least';
  readonly ratio: number;
}

/** One comparison: ours beside the plain thing; the ratio's spread is over rounds. */
export interface Figure {
  readonly bench: 'search' | 'match' | 'hostile' | 'projector' | 'searchable' | 'import';
  readonly name: string;
  readonly unit: 'ms' | 'listings/s';
  readonly ours: Spread;
  readonly theirs: Spread;
  readonly ratio: Spread;
  readonly target?: Target;
  /** Figures beside it, as parts of ours or sizes, with their units in their names. */
  readonly details?: Readonly<Record<string, number>>;
}

/** By the median. */
export const isMet = ({ ratio: { median } }: Figure, { sense, ratio }: Target): boolean =>
  sense === 'at most' ? median <= ratio : median >= ratio;

const number = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
const times = (value: number): string => `${value.toFixed(2)}×`;

function verdict(figure: Figure): string {
  const { target } = figure;
  if (!target) return '';
  return `${target.sense === 'at most' ? '≤' : '≥'} ${target.ratio}×: ${isMet(figure, target) ? 'met' : 'not met'}`;
}

const COLUMNS: readonly (readonly [heading: string, cell: (figure: Figure) => string])[] = [
  ['', ({ name }) => name],
  ['unit', ({ unit }) => unit],
  ['ours', ({ ours }) => number(ours.median)],
  ['p25–p75', ({ ours }) => `${number(ours.p25)}–${number(ours.p75)}`],
  ['plain', ({ theirs }) => number(theirs.median)],
  ['p25–p75', ({ theirs }) => `${number(theirs.p25)}–${number(theirs.p75)}`],
  ['ratio', ({ ratio }) => times(ratio.median)],
  ['min–max', ({ ratio }) => `${times(ratio.min)}–${times(ratio.max)}`],
  ['target', verdict],
];

const detailLine = ({ name, details }: Figure): string[] =>
  details
    ? [
        `${name}: ${Object.entries(details)
          .map(([what, value]) => `${what} ${number(value)}`)
          .join(', ')}`,
      ]
    : [];

/** A table with the targets, then the details. */
export function asTable(figures: readonly Figure[]): string {
  const cells = [COLUMNS.map(([heading]) => heading), ...figures.map((one) => COLUMNS.map(([, cell]) => cell(one)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const flushLeft = new Set([0, 1, COLUMNS.length - 1]);
  const lines = cells.map((line) =>
    line
      .map((text, column) => (flushLeft.has(column) ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', ...figures.flatMap(detailLine)].join('\n').trimEnd();
}
