/** The figures of one set: ours, the baseline's, and how sure the difference is. */
import { type Interval, pairedBootstrap } from '../../shared/relevance/bootstrap.ts';
import { ndcgAt } from '../../shared/relevance/ndcg.ts';
import { mean, percentile } from '../../shared/relevance/percentile.ts';
import { recallAt } from '../../shared/relevance/recall.ts';
import { reciprocalRank } from '../../shared/relevance/reciprocal-rank.ts';
import type { JudgedSet } from './judged-folder.ts';
import type { Asked } from './market.ts';
import type { Part } from './parts.ts';

/** Means over the queries. */
export interface Quality {
  readonly ndcg10: number;
  readonly recall100: number;
  readonly mrr: number;
}

/** `empty` counts queries that found nothing; `ratio` and its 95 % interval are of nDCG@10, ours over the baseline's. */
export interface SetFigures extends Quality {
  readonly set: string;
  readonly queries: number;
  readonly empty: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly baseline: Quality;
  readonly ratio: number;
  readonly ci95: Interval;
  /** Offers in the first 20 of a list that miss a must and stand above one that misses none, over all queries. */
  readonly mustViolations: number;
  /** nDCG@10 by the languages of query and relevant documents, as `zh→en`, where a set has several. */
  readonly directions?: Readonly<Record<string, number>>;
  /** nDCG@10 by the parts up to each, where that was asked for. */
  readonly ablation?: Readonly<Record<Part, number>>;
}

type Rankings = readonly (readonly string[])[];

function perQuery({ queries, grades }: JudgedSet, rankings: Rankings) {
  const judged = queries.map(({ id }, at) => ({ grades: grades.get(id)!, ranking: rankings[at]! }));
  return {
    ndcg10: judged.map((one) => ndcgAt(10, one.ranking, one.grades)),
    recall100: judged.map((one) => recallAt(100, one.ranking, one.grades)),
    mrr: judged.map((one) => reciprocalRank(one.ranking, one.grades)),
  };
}

const means = (values: ReturnType<typeof perQuery>): Quality => ({
  ndcg10: mean(values.ndcg10),
  recall100: mean(values.recall100),
  mrr: mean(values.mrr),
});

/** Of queries whose relevant documents are all in one language. */
function directionsOf({ queries, docs, grades }: JudgedSet, ndcg10: readonly number[]): Record<string, number> {
  const languages = new Map(docs.map(({ id, lang }) => [id, lang]));
  const values = new Map<string, number[]>();
  for (const [at, { id, lang }] of queries.entries()) {
    const relevant = [...grades.get(id)!].flatMap(([doc, grade]) => (grade > 0 ? [languages.get(doc)] : []));
    const [to, ...others] = new Set(relevant);
    if (lang === undefined || to === undefined || others.length > 0) continue;
    const direction = `${lang}→${to}`;
    values.set(direction, [...(values.get(direction) ?? []), ndcg10[at]!]);
  }
  return Object.fromEntries([...values].sort().map(([direction, each]) => [direction, mean(each)]));
}

/** nDCG@10 of rankings in the order of the set's queries. */
export const ndcgOf = (set: JudgedSet, rankings: Rankings): number => mean(perQuery(set, rankings).ndcg10);

/** `asked` and `baseline` stand in the order of the set's queries. */
export function figuresOf(set: JudgedSet, asked: readonly Asked[], baseline: Rankings): SetFigures {
  const rankings = asked.map(({ ranking }) => ranking);
  const ours = perQuery(set, rankings);
  const theirs = perQuery(set, baseline);
  const { ratio, ratioCi95 } = pairedBootstrap(ours.ndcg10, theirs.ndcg10);
  const times = asked.map(({ ms }) => ms);
  const directions = directionsOf(set, ours.ndcg10);
  return {
    set: set.name,
    queries: set.queries.length,
    ...means(ours),
    empty: rankings.filter((ranking) => ranking.length === 0).length,
    p50Ms: percentile(0.5, times),
    p95Ms: percentile(0.95, times),
    baseline: means(theirs),
    ratio,
    ci95: ratioCi95,
    mustViolations: asked.reduce((sum, { violations }) => sum + violations, 0),
    ...(Object.keys(directions).length > 1 && { directions }),
  };
}
