/** The candidates of a match as one request: what the other side offers, by text, requirement, code and meaning. */
import { LANGUAGES, type Language } from '../../../../shared/schemas/localized-text.ts';
import { industries } from '../../../../shared/taxonomy/industries.ts';
import { regions } from '../../../../shared/taxonomy/regions.ts';
import type { Dictionary } from '../../../ports/dictionary.ts';
import type { CandidateQuery } from '../../../ports/listing-search.ts';
import { nearestBody } from './feedback.ts';
import { ofKinds, visibleAt } from './filters.ts';
import { hybridQuery, inLanguage, isTerse } from './hybrid.ts';
import type { QueryVectors } from './query-vectors.ts';
import {
  type Clause,
  foreignClauses,
  ownClauses,
  sizeOf,
  type Terms,
  type TextLimits,
  type Texts,
  termsOf,
} from './text-clause.ts';

/**
 * The engine refuses more than 1,024 clauses, and time grows with them: what is sent stays well below for a text of any
 * length and any number of requirements.
 */
const TEXT_LIMITS = { words: 28, keyWords: 12, concepts: 8 };
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
export const READ_FIELDS = ['id', 'version', 'publishedAt', 'owner', 'content'];

const HIERARCHIES: Readonly<Record<string, typeof industries>> = { industry: industries, region: regions };

function limitsOfClauses(count: number): TextLimits {
  const share = (total: number, most: number) => Math.min(most, Math.floor(total / Math.max(1, count)));
  return {
    words: Math.max(1, share(CLAUSES_WORDS, CLAUSE_LIMITS.words)),
    keyWords: CLAUSE_LIMITS.keyWords,
    concepts: share(CLAUSES_CONCEPTS, CLAUSE_LIMITS.concepts),
  };
}

/** What helps to find listings of the language that the seeker does not write in; each may be missing. */
export interface Aids {
  readonly dictionary?: Dictionary | undefined;
  readonly vectors?: QueryVectors | undefined;
}

/** The words of all the seeker says, by language: its text, then its requirements. */
export const wholeText = ({ text, clauses }: CandidateQuery): Texts =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const parts = [text[language], ...clauses.map((clause) => clause[language])].filter(Boolean);
      return parts.length === 0 ? [] : [[language, parts.join('\n')]];
    }),
  );

/** The seeker's language; Chinese of one who writes both. */
const homeOf = ({ text }: CandidateQuery): Language => (text.zh === undefined && text.en !== undefined ? 'en' : 'zh');

/** Distinct words of the language that says more. */
const wordsSaid = (whole: Terms): number => Math.max(0, ...Object.values(whole).map(({ count }) => count));

/** Scores listings of each language, how many words are asked for, and how many are said. */
function wordClauses(query: CandidateQuery, dictionary: Dictionary | undefined) {
  const limits = limitsOfClauses(query.clauses.length);
  const main = { terms: termsOf(query.text), limits: TEXT_LIMITS, boost: 1 };
  const parts = [main, ...query.clauses.map((clause) => ({ terms: termsOf(clause), limits, boost: CLAUSE_WEIGHT }))];
  const whole = termsOf(wholeText(query));
  const half = (language: Language): Clause[] => {
    if (!whole[language]) return foreignClauses(whole, language, TEXT_LIMITS, dictionary);
    return parts.flatMap(({ terms, limits: most, boost }) => {
      const should = ownClauses(terms, language, most);
      return should.length === 0 ? [] : [{ bool: { should, boost } }];
    });
  };
  return {
    halves: { zh: half('zh'), en: half('en') },
    size: parts.reduce((sum, { terms, limits: most, boost }) => sum + boost * sizeOf(terms, most), 0),
    said: wordsSaid(whole),
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

function filtersOf({ now, kinds, seeks, notOrganisationId, notIds }: CandidateQuery): Clause[] {
  const unwanted = [
    ...(notOrganisationId === undefined ? [] : [{ term: { ownerId: notOrganisationId } }]),
    ...(notIds.length === 0 ? [] : [{ terms: { id: notIds } }]),
  ];
  return [
    visibleAt(now),
    ...ofKinds(kinds),
    ...(seeks === undefined ? [] : [{ term: { seeks } }]),
    ...(unwanted.length === 0 ? [] : [{ bool: { must_not: unwanted } }]),
  ];
}

/** What widens a terse query's vector for its own language: the body that asks for it; none for one that says enough by itself. */
export function feedbackOf(query: CandidateQuery, vectors: QueryVectors) {
  if (!isTerse(wordsSaid(termsOf(wholeText(query))))) return undefined;
  const language = homeOf(query);
  return {
    language,
    body: nearestBody(language, vectors[language], [inLanguage(language, language), ...filtersOf(query)]),
  };
}

/** The body of the request for all candidates, best first, over the indexes of `prefix`. */
export function candidatesBody(prefix: string, query: CandidateQuery, { dictionary, vectors }: Aids = {}) {
  const words = wordClauses(query, dictionary);
  const codes = codeClauses(query, Math.max(CODE_LEAST, CODE_SHARE * words.size));
  const home = homeOf(query);
  const half = (language: Language) => ({
    words: [...words.halves[language], ...codes],
    vector: vectors?.[language],
  });
  return {
    size: query.size,
    timeout: ENGINE_TIMEOUT,
    track_total_hits: false,
    _source: READ_FIELDS,
    ...hybridQuery(prefix, {
      halves: { zh: half('zh'), en: half('en') },
      home,
      filters: filtersOf(query),
      size: query.size,
      words: words.said,
    }),
  };
}

/** Two bodies for the listings asked for alone: the ids and scores of all candidates, and what is read of those asked for. */
export function onlyBodies(prefix: string, query: CandidateQuery, ids: readonly string[], aids?: Aids) {
  const filter = [...filtersOf(query), { terms: { id: ids } }];
  return [
    { ...candidatesBody(prefix, query, aids), _source: ['id'] },
    { size: ids.length, timeout: ENGINE_TIMEOUT, _source: READ_FIELDS, query: { bool: { filter } } },
  ] as const;
}
