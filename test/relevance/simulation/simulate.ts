/**
 * `npm run simulate -- [--sweep] [--json] [--needs n] [--offers n] [--seed n]`: who is seen and who is matched in a generated
 * market, list by list, under several orders. Judged by the product's matching; text relevance is BM25 in memory, no engine.
 */
import { parseArgs } from 'node:util';
import { failWith } from '../../../infra/local/fail-with.ts';
import { progressLine } from '../../../infra/local/progress-line.ts';
import { wholeNumber } from '../../../infra/local/whole-number.ts';
import { FAIR_RULES } from '../../../shared/matching/fair-rules.ts';
import { type JudgedNeed, judgeMarket } from './judged-market.ts';
import { playMarket } from './play-market.ts';
import { fair, POLICIES, type Policy } from './policies.ts';
import { SIMULATION_NOW, type SimulatedMarket, simulatedMarket } from './simulated-market.ts';
import { type SimulationFigures, simulationFigures } from './simulation-figures.ts';
import { simulationTable } from './simulation-table.ts';

const CANDIDATES = 40;
const DAY_MS = 86_400_000;

/** Other constants, one changed at a time. */
const SWEEP: readonly Policy[] = [
  ...[0, 50, 200, 400].map((turnPoints) => fair(`turn ${turnPoints}`, { ...FAIR_RULES, turnPoints })),
  ...[0, 50, 200, 400].map((newPoints) => fair(`new ${newPoints}`, { ...FAIR_RULES, newPoints })),
  ...[0, 50, 200, 300].map((furtherPoints) => fair(`further ${furtherPoints}`, { ...FAIR_RULES, furtherPoints })),
  ...[0, 500, 1000, 10_000].map((capPoints) => fair(`cap within ${capPoints}`, { ...FAIR_RULES, capPoints })),
  ...[1, 2, 5].map((mostPerOwner) => fair(`at most ${mostPerOwner}`, { ...FAIR_RULES, mostPerOwner })),
];

function readOptions() {
  const number = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { sweep: flag, json: flag, needs: number, offers: number, seed: number } });
  return {
    json: values.json,
    policies: values.sweep ? [...POLICIES, ...SWEEP] : POLICIES,
    size: {
      needs: wholeNumber('--needs', values.needs ?? '2000'),
      offers: wholeNumber('--offers', values.offers ?? '5000'),
      vendors: 600,
      seed: wholeNumber('--seed', values.seed ?? '1'),
    },
  };
}

const isNew = (publishedAt = ''): boolean =>
  Date.parse(SIMULATION_NOW) - Date.parse(publishedAt) < FAIR_RULES.newDays * DAY_MS;

function playAll({ offers }: SimulatedMarket, needs: readonly JudgedNeed[], policies: readonly Policy[]) {
  const offersOf = new Map<string, number>();
  for (const { owner } of offers) if (!owner.hidden) offersOf.set(owner.id, (offersOf.get(owner.id) ?? 0) + 1);
  const scope = {
    vendorIds: [...offersOf.keys()],
    offers: offers.length,
    newOffers: offers.filter(({ publishedAt }) => isNew(publishedAt)).map(({ id }) => id),
  };
  return policies.map(
    (policy): SimulationFigures => simulationFigures(policy.name, needs, playMarket(needs, policy, offersOf), scope),
  );
}

async function main(): Promise<void> {
  const { json, policies, size } = readOptions();
  const progress = progressLine();
  const market = await simulatedMarket(size);
  const judged = judgeMarket(market, CANDIDATES, (count) => {
    if (count % 50 === 0) progress.show(`${count} of ${size.needs} needs judged`);
  });
  progress.end();
  const figures = playAll(market, judged, policies);
  console.log(json ? JSON.stringify({ size, figures }) : simulationTable(figures));
}

main().catch(failWith);
