/**
 * The listing index of one visibility class: analysis and strict mapping. Names are a contract with listing-search.
 *
 * Text (each `.zh` and `.en`, as written): `title`; `body` = all visible text, the title's too, one value a passage;
 * `ownerName` (absent where hidden); `codeNames` = names of the listing's codes in both languages, whatever the
 * listing's own; `codeAliases` = their other names. Subfields: `x.zh` single Han characters, `x.zh.cjk` bigrams,
 * `x.en` stemmed, `x.en.standard` not stemmed. `titlePrefix` (both languages) is search_as_you_type.
 * `body` is stored for highlighting; of the rest of the text only `title` stands in `_source`.
 *
 * `vectors` (`.zh`, `.en`) say what the listing is about, of unit length; `vectorKeys` which text and model they are of.
 * `languages`: those the listing's text is written in.
 *
 * Keywords: id, kind, side, seeks (needs), ownerId (absent where hidden), ownerType, ownerRegion, ownerIndustry,
 * ownerSizeBand, scenario, industry, region (none: everywhere), model, protocol, networkMode, deploymentScope,
 * licenceMode, certificate, skill, ipc, terms. A code stands with its parents (3451, 345, 34, C). Of a need they hold
 * what its requirements ask as well (but for the regions asked), of an offer what its capabilities provide.
 * Numbers: version (the listing's), trl, securityLevel, deliveryWeeks; priceMinFen and priceMaxFen (price of an offer,
 * budget of a need; a price without a lower bound starts at 0), amountMinFen and amountMaxFen (finance, policy).
 * Dates: publishedAt, expiresAt, deadline (of a need; the last day of a policy's window).
 * `deleted` is false on documents and true on tombstones, which hold id, version and deleted only.
 * `content` and `owner` are kept for reading back and not searchable.
 */

import { TRADITIONAL_PAIRS, TRADITIONAL_PHRASES } from '../../../shared/text/traditional.ts';
import { EMBEDDING_DIMENSIONS } from '../../ports/embedder.ts';

/** What differs between installations. Times as OpenSearch writes them: `1s`, `200ms`. */
export interface IndexSettings {
  /** How soon a write can be found; 1s unless told. */
  readonly refreshInterval?: string;
  /** How long the engine remembers versions of physically deleted documents; its default is 60s. */
  readonly gcDeletes?: string;
}

const HAN = { type: 'text', analyzer: 'han', fields: { cjk: { type: 'text', analyzer: 'han_bigram' } } } as const;
const ENGLISH = {
  type: 'text',
  analyzer: 'english_folded',
  fields: { standard: { type: 'text', analyzer: 'plain' } },
} as const;

const text = { properties: { zh: HAN, en: ENGLISH } } as const;
const storedText = { properties: { zh: { ...HAN, store: true }, en: { ...ENGLISH, store: true } } } as const;
const keyword = { type: 'keyword' } as const;
const integer = { type: 'integer' } as const;
const long = { type: 'long' } as const;
const date = { type: 'date' } as const;
/** Whole: quantised to 7 bits, nDCG@10 of the candidates fell by .006 on the judged set, and by .002 over four sets. */
const vector = {
  type: 'knn_vector',
  dimension: EMBEDDING_DIMENSIONS,
  space_type: 'innerproduct',
  method: { name: 'hnsw', engine: 'lucene', parameters: { m: 16, ef_construction: 100 } },
} as const;
/** Read back for every document at once, by the audit, and never searched. */
const readBack = { type: 'keyword', index: false } as const;
const kept = { type: 'object', enabled: false } as const;

/** Text that is only searched: left out of `_source`, so that reading candidates back stays cheap. */
const SEARCHED_ONLY = ['body', 'ownerName', 'codeNames', 'codeAliases', 'titlePrefix'];

const properties = {
  id: keyword,
  version: long,
  deleted: { type: 'boolean' },
  kind: keyword,
  side: keyword,
  seeks: keyword,
  ownerId: keyword,
  ownerType: keyword,
  ownerRegion: keyword,
  ownerIndustry: keyword,
  ownerSizeBand: keyword,
  title: text,
  body: storedText,
  ownerName: text,
  codeNames: text,
  codeAliases: text,
  titlePrefix: { type: 'search_as_you_type', analyzer: 'han' },
  languages: keyword,
  vectors: { properties: { zh: vector, en: vector } },
  vectorKeys: { properties: { zh: readBack, en: readBack } },
  scenario: keyword,
  industry: keyword,
  region: keyword,
  model: keyword,
  protocol: keyword,
  networkMode: keyword,
  deploymentScope: keyword,
  licenceMode: keyword,
  certificate: keyword,
  skill: keyword,
  ipc: keyword,
  terms: keyword,
  trl: integer,
  securityLevel: integer,
  deliveryWeeks: integer,
  priceMinFen: long,
  priceMaxFen: long,
  amountMinFen: long,
  amountMaxFen: long,
  publishedAt: date,
  expiresAt: date,
  deadline: date,
  content: kept,
  owner: kept,
} as const;

/** The searchable fields' names. */
export type IndexField = keyof typeof properties;

/** Traditional to simplified inside the analysis, so that `_source` and highlights stay as written (shared/text does the same to queries). */
function simplifyingRules(): string[] {
  const pairs = TRADITIONAL_PAIRS.match(/../gsu) ?? [];
  return [...pairs.map((pair) => [pair[0], pair[1]]), ...TRADITIONAL_PHRASES].map(([from, to]) => `${from}=>${to}`);
}

const analysis = () => ({
  char_filter: { simplified: { type: 'mapping', mappings: simplifyingRules() } },
  filter: {
    stop_words: { type: 'stop', stopwords: '_english_' },
    possessives: { type: 'stemmer', language: 'possessive_english' },
    stems: { type: 'stemmer', language: 'english' },
  },
  analyzer: {
    plain: { type: 'custom', tokenizer: 'standard', filter: ['cjk_width', 'lowercase'] },
    han: { type: 'custom', char_filter: ['simplified'], tokenizer: 'standard', filter: ['cjk_width', 'lowercase'] },
    han_bigram: {
      type: 'custom',
      char_filter: ['simplified'],
      tokenizer: 'standard',
      filter: ['cjk_width', 'lowercase', 'cjk_bigram', 'stop_words'],
    },
    english_folded: {
      type: 'custom',
      tokenizer: 'standard',
      filter: ['cjk_width', 'possessives', 'lowercase', 'stop_words', 'stems'],
    },
  },
});

/** The body of the create-index request. One shard, so that scores depend on the listings alone. */
export function indexDefinition(settings: IndexSettings = {}) {
  return {
    settings: {
      index: {
        knn: true,
        number_of_shards: 1,
        auto_expand_replicas: '0-1',
        refresh_interval: settings.refreshInterval ?? '1s',
        ...(settings.gcDeletes !== undefined && { gc_deletes: settings.gcDeletes }),
      },
      analysis: analysis(),
    },
    mappings: { dynamic: 'strict', _source: { excludes: SEARCHED_ONLY }, properties },
  } as const;
}
