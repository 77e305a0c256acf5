/** A text that asks for something, made ready to be looked for in many offers. */
import { LANGUAGES, type Language, type LocalizedText } from '../../schemas/localized-text.ts';
import { isNegated } from '../../text/negation.ts';
import { type Quantity, quantities } from '../../text/quantities.ts';
import { sentences } from '../../text/sentences.ts';
import { TOKEN_WEIGHT, type Token, tokens } from '../../text/tokens.ts';
import { codesNamedIn, type NamedCode, type NamedFacet, type NamedPlace } from './code-names.ts';
import { nearConcepts } from './near-concepts.ts';
import { rarityOf } from './rarity.ts';
import { CODE_DIMENSIONS, COMPARING_WORDS, PLAIN_NUMBER_WEIGHT, UNTRANSLATABLE_SHARE } from './text-weights.ts';
import { isTyped } from './typed-answers.ts';

/** One thing to be found. */
export interface SoughtToken {
  readonly key: string;
  readonly weight: number;
  /** What is expected of a sentence in the other language: all of a concept, a quantity or a Latin name, little of the rest. */
  readonly foreignWeight: number;
  /** The asking text denies it ("no cloud"): only a sentence that denies it too agrees. */
  readonly negated: boolean;
  /** Set where the token is a quantity: then it is met by comparing, not by its key. */
  readonly quantity?: Quantity;
  /** The codes that the asking text names here: a text that says the same in general has not named them. */
  readonly codes: readonly NamedCode[];
}

/** A sought token found by a key: itself (share 1) or a concept near to it (less). */
export interface Match {
  readonly at: number;
  readonly share: number;
}

/** One sentence of the asking text. */
export interface QueryPart {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly SoughtToken[];
  /** By each key that answers a token: which one, and how fully. */
  readonly matches: ReadonlyMap<string, readonly Match[]>;
  /** Sum of the tokens' weights, for sentences in the same language and in the other. */
  readonly weight: number;
  readonly foreignWeight: number;
  /** Weight of the quantities, which are found by comparing. */
  readonly quantityWeight: number;
  /** Whether it denies anything itself: then a denial in the offer may well agree with it. */
  readonly denies: boolean;
  /** Whether it names a code. */
  readonly names: boolean;
  /** Whether typed values could answer any of it. */
  readonly typed: boolean;
}

/** The asking text in each language it was written in; a part is a sentence. */
export interface TextQuery {
  readonly versions: readonly { readonly language: Language; readonly parts: readonly QueryPart[] }[];
}

const queries = new WeakMap<LocalizedText, TextQuery>();

/** Parts without a telling token are left out; so are versions without parts. Kept as long as the text itself is. */
export function textQueryOf(text: LocalizedText): TextQuery {
  let query = queries.get(text);
  if (!query) {
    const versions = LANGUAGES.flatMap((language) => {
      const parts = sentences(text[language] ?? '').flatMap((sentence) => partOf(sentence.text, language) ?? []);
      return parts.length > 0 ? [{ language, parts }] : [];
    });
    query = { versions };
    queries.set(text, query);
  }
  return query;
}

/** Facets whose codes are things in themselves; regions, industries and scenarios are matters of degree. */
const NAMED: readonly NamedFacet[] = ['protocol', 'network-mode', 'licence-mode', 'certificate', 'skill'];

function partOf(text: string, language: Language): QueryPart | undefined {
  const measured = quantities(text);
  const named = codesNamedIn(text, NAMED);
  const sought = new Map<string, SoughtToken>();
  for (const token of tokens(text)) {
    if (!sought.has(token.key) && !COMPARING_WORDS.has(token.key))
      sought.set(token.key, soughtToken(text, language, token, measured, named));
  }
  const list = [...sought.values()];
  if (!list.some(({ weight }) => weight > TOKEN_WEIGHT.filler)) return undefined;
  return {
    text,
    language,
    tokens: list,
    matches: matchesOf(list),
    weight: sum(list.map(({ weight }) => weight)),
    foreignWeight: sum(list.map(({ foreignWeight }) => foreignWeight)),
    quantityWeight: sum(list.map(({ weight, quantity }) => (quantity ? weight : 0))),
    denies: list.some(({ negated }) => negated),
    names: list.some(({ codes }) => codes.length > 0),
    typed: list.some(isTyped),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function soughtToken(
  text: string,
  language: Language,
  token: Token,
  measured: readonly Quantity[],
  named: readonly NamedPlace[],
): SoughtToken {
  const { key, kind, start, end } = token;
  const place = named.find((one) => one.start < end && start < one.end);
  const quantity = measured.find((one) => one.start < end && start < one.end && (kind === 'number' || isCode(one)));
  const weight = weightOf(token, text.slice(start, end), quantity);
  return {
    key,
    weight,
    foreignWeight: crossesLanguages(token, language) ? weight : weight * UNTRANSLATABLE_SHARE,
    negated: kind !== 'filler' && isNegated(text, start, end),
    ...(quantity && { quantity }),
    codes: kind === 'filler' ? [] : (place?.codes ?? []),
  };
}

/** Words of a code (the TRL of TRL 6) are met with its number. */
const isCode = ({ dimension }: Quantity): boolean => CODE_DIMENSIONS.has(dimension);

function weightOf({ kind, key }: Token, written: string, quantity: Quantity | undefined): number {
  if (quantity || kind === 'filler') return TOKEN_WEIGHT[kind];
  if (/^\d{1,4}$/u.test(key)) return PLAIN_NUMBER_WEIGHT;
  return TOKEN_WEIGHT[kind] * rarityOf(written);
}

/** Concepts and boilerplate have one key in both languages, numbers are written alike, Chinese texts hold Latin names. */
const crossesLanguages = ({ kind }: Token, language: Language): boolean =>
  kind !== 'bigram' && (kind !== 'word' || language === 'zh');

function matchesOf(tokens: readonly SoughtToken[]): Map<string, Match[]> {
  const matches = new Map<string, Match[]>();
  const add = (key: string, match: Match) => {
    const list = matches.get(key);
    if (list) list.push(match);
    else matches.set(key, [match]);
  };
  for (const [at, { key }] of tokens.entries()) {
    add(key, { at, share: 1 });
    for (const near of nearConcepts(key)) add(near.key, { at, share: near.share });
  }
  return matches;
}
