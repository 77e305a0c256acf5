/** The candidates of a match as one request: what the other side offers, by text, requirement and code. */
import { industries } from '../../../../shared/taxonomy/industries.ts';
import { regions } from '../../../../shared/taxonomy/regions.ts';
import type { CandidateQuery } from '../../../ports/listing-search.ts';
import { ofKinds, visibleAt } from './filters.ts';
import { type Clause, sizeOf, type TextLimits, termsOf, textClause } from './text-clause.ts';

/**
 * The engine refuses more than 1,024 clauses, and time grows with them: what is sent stays well below for a text of any
 * length and any number of requirements.
 */
const TEXT_LIMITS = { words: 40, keyWords: 16, concepts: 8 };
const CLAUSE_LIMITS = { words: 10, keyWords: 0, concepts: 2 };
/** Words and concepts of all requirements together; each gets its share, down to one. */
const CLAUSES_WORDS = 100;
const CLAUSES_CONCEPTS = 12;
const CLAUSE_WEIGHT = 0.5;
/**
 * What a code in common adds for each word asked for, so that codes weigh as much in a long need, whose words add up, as
 * in a short one; and the least it adds. A parent of the code adds half.
 */
const CODE_SHARE = 0.25;
const CODE_LEAST = 2;
const MAX_CODES = 40;
const ENGINE_TIMEOUT = '4s';

/** Only what matching reads. */
const READ_FIELDS = ['id', 'version', 'publishedAt', 'owner', 'content'];

const HIERARCHIES: Readonly<Record<string, typeof industries>> = { industry: industries, region: regions };

function limitsOfClauses(count: number): TextLimits {
  const share = (total: number, most: number) => Math.min(most, Math.floor(total / Math.max(1, count)));
  return {
    words: Math.max(1, share(CLAUSES_WORDS, CLAUSE_LIMITS.words)),
    keyWords: CLAUSE_LIMITS.keyWords,
    concepts: share(CLAUSES_CONCEPTS, CLAUSE_LIMITS.concepts),
  };
}

/** The text's clause, one clause a requirement, and how many words they ask for. */
function textClauses({ text, clauses }: CandidateQuery): { readonly should: readonly Clause[]; readonly size: number } {
  const limits = limitsOfClauses(clauses.length);
  const parts = [
    { terms: termsOf(text), limits: TEXT_LIMITS, boost: 1 },
    ...clauses.map((clause) => ({ terms: termsOf(clause.text), limits, boost: CLAUSE_WEIGHT, name: clause.id })),
  ];
  return {
    should: parts.flatMap(({ terms, limits, ...options }) => textClause(terms, limits, options)),
    size: parts.reduce((sum, { terms, limits, boost }) => sum + boost * sizeOf(terms, limits), 0),
  };
}

/** The code itself and, a level up and half the weight, its parent; the root of a hierarchy says nothing. */
function codeClause(field: string, code: string, weight: number): Clause {
  const [, parent, grandparent] = HIERARCHIES[field]?.lineage(code) ?? [];
  const codes = [code, ...(parent !== undefined && grandparent !== undefined ? [parent] : [])];
  const queries = codes.map((value, level) => ({
    constant_score: { filter: { term: { [field]: value } }, boost: weight / 2 ** level },
  }));
  return { dis_max: { queries } };
}

function codeClauses({ codes }: CandidateQuery, weight: number): Clause[] {
  const asked = Object.entries(codes).flatMap(([field, values]) => (values ?? []).map((code) => ({ field, code })));
  return asked.slice(0, MAX_CODES).map(({ field, code }) => codeClause(field, code, weight));
}

/** The scoring query without the limit to some listings. */
function candidateQuery(query: CandidateQuery): Clause {
  const text = textClauses(query);
  const should = [...text.should, ...codeClauses(query, Math.max(CODE_LEAST, CODE_SHARE * text.size))];
  return {
    bool: {
      filter: [
        visibleAt(query.now),
        ...ofKinds(query.kinds),
        ...(query.seeks === undefined ? [] : [{ term: { seeks: query.seeks } }]),
      ],
      must_not: [
        ...(query.notOrganisationId === undefined ? [] : [{ term: { ownerId: query.notOrganisationId } }]),
        ...(query.notIds.length === 0 ? [] : [{ terms: { id: query.notIds } }]),
      ],
      should,
      minimum_should_match: should.length === 0 ? 0 : 1,
    },
  };
}

const BEST_FIRST = [{ _score: 'desc' }, { id: 'asc' }];

/** The body of the request for all candidates, best first, ties by id. */
export const candidatesBody = (query: CandidateQuery) => ({
  size: query.size,
  timeout: ENGINE_TIMEOUT,
  track_total_hits: false,
  _source: READ_FIELDS,
  query: candidateQuery(query),
  sort: BEST_FIRST,
});

/** Two bodies for the listings asked for alone: the best score of all, and those listings scored by the same query. */
export function onlyBodies(query: CandidateQuery, ids: readonly string[]) {
  const whole = candidatesBody(query);
  const alone = { bool: { must: [whole.query], filter: [{ terms: { id: ids } }] } };
  return [
    { ...whole, size: 1, _source: false },
    { ...whole, size: ids.length, query: alone },
  ] as const;
}
