/** Writes what was learned as tables for people. */
import type { ScoreWeights } from '../../../shared/matching/score-weights.ts';
import { type Comparison, pairedBootstrap } from '../../../shared/relevance/bootstrap.ts';
import { type Column, table } from '../table.ts';
import type { Fold } from './cross-validation.ts';
import type { Learned } from './learn.ts';
import { WEIGHT_AXES } from './weight-axes.ts';

type Row = Fold<ScoreWeights> & { readonly name: string };

const share = (value: number): string => (Number.isNaN(value) ? '' : value.toFixed(4));
const signed = (value: number): string => (value < 0 ? '−' : '+') + Math.abs(value).toFixed(4);

const COLUMNS: readonly Column<Row>[] = [
  ['nDCG@10', ({ name }) => name],
  ...WEIGHT_AXES.map((axis): Column<Row> => [axis.name, ({ setting }) => String(axis.valueOf(setting))]),
  ['train', ({ train }) => share(train)],
  ['in use', ({ start }) => share(start.train)],
  ['held out', ({ heldOut }) => share(heldOut)],
  ['in use', ({ start }) => share(start.heldOut)],
];

const verdict = (
  { isDefault, heldOut, start }: Learned<ScoreWeights>,
  { differenceCi95 }: Comparison,
  least: number,
) => {
  const [low, high] = differenceCi95;
  const gain = `held out ${signed(heldOut - start)} (95 % ${signed(low)} to ${signed(high)})`;
  return isDefault ? `${gain}: less than ${least}, the weights in use stay` : `${gain}: the weights found are kept`;
};

/** `inUse` holds the values of each query by the weights in use, as `validation.heldOut` does by those of the folds. */
export function tuneTable(learned: Learned<ScoreWeights>, inUse: readonly number[], leastHeldOutGain: number): string {
  const { found, start, train, heldOut, validation } = learned;
  const rows: Row[] = [
    ...validation.folds.map((fold, i) => ({ ...fold, name: `fold ${i + 1}` })),
    { name: 'all', setting: found, train, heldOut, start: { train: start, heldOut: start } },
  ];
  const comparison = pairedBootstrap(validation.heldOut, inUse);
  return `${table(COLUMNS, rows)}\n${verdict(learned, comparison, leastHeldOutGain)}`;
}
