/** The tallies as data and as a table for people. */
import { type Column, table } from '../table.ts';
import type { LanguagePair, Tally } from './verdict-tally.ts';

/** A tally, or the sum of several. */
interface Row extends Omit<Tally, 'pair'> {
  readonly pair: string;
}

/** Single pairs are few, so they are shown together too. */
const GROUPS: readonly (readonly [name: string, pairs: readonly LanguagePair[]])[] = [
  ['within', ['zh→zh', 'en→en']],
  ['across', ['zh→en', 'en→zh']],
];

/** The first offers a judge would invite or call good. */
const GOOD = 2;

const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
const good = ({ grades }: Row): number => total(grades.slice(GOOD));
const others = ({ grades }: Row): number => total(grades.slice(0, GOOD));
const meanGrade = ({ grades }: Row): number =>
  grades.reduce((sum, count, grade) => sum + count * grade, 0) / total(grades);

const shown = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '–');

/** How often the row's verdict is given to offers that `some` counts, over all verdicts of the same kind and pair. */
function rate(row: Row, all: readonly Row[], some: (row: Row) => number): number {
  const beside = all.filter(({ kind, pair }) => kind === row.kind && pair === row.pair);
  return some(row) / total(beside.map(some));
}

/** A row for each verdict of a group, summed over its pairs. */
const grouped = (tallies: readonly Tally[]): Row[] =>
  GROUPS.flatMap(([pair, pairs]) => {
    const these = tallies.filter((one) => pairs.includes(one.pair));
    return these
      .filter((one) => one.pair === pairs[0])
      .map(({ kind, verdict }) => {
        const same = these.filter((one) => one.kind === kind && one.verdict === verdict);
        return {
          kind,
          pair,
          verdict,
          grades: same[0]!.grades.map((_, grade) => total(same.map((one) => one.grades[grade]!))),
        };
      });
  });

const columns = (all: readonly Row[]): readonly Column<Row>[] => [
  ['requirement', ({ kind }) => kind],
  ['pair', ({ pair }) => pair],
  ['verdict', ({ verdict }) => verdict],
  ['count', ({ grades }) => String(total(grades))],
  ['mean grade', (row) => shown(meanGrade(row))],
  ['grade ≥ 2', (row) => shown(good(row) / total(row.grades))],
  ['of offers ≥ 2', (row) => shown(rate(row, all, good))],
  ['of offers ≤ 1', (row) => shown(rate(row, all, others))],
  ['times', (row) => shown(rate(row, all, good) / rate(row, all, others))],
];

/**
 * `grade ≥ 2`: of the requirements with this verdict, those held against an offer graded so. The next two turn it round, so
 * that pairs with more good offers can be compared: how often this verdict is given where the offer is good, and where not;
 * `times` is their ratio, what the verdict tells whatever the share of good offers is.
 */
export function tallyTable(tallies: readonly Tally[]): string {
  const rows = [...tallies, ...grouped(tallies)];
  return `${table(columns(rows), rows)}\n`;
}

/** Tab-separated: kind, pair, verdict, and the counts of grades 0 to 3. */
export const tallyData = (tallies: readonly Tally[]): string =>
  [
    ['requirement', 'pair', 'verdict', 'grade_0', 'grade_1', 'grade_2', 'grade_3'],
    ...tallies.map(({ kind, pair, verdict, grades }) => [kind, pair, verdict, ...grades]),
  ]
    .map((row) => `${row.join('\t')}\n`)
    .join('');
