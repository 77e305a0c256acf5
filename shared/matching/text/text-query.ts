/** A text that asks for something, made ready to be looked for in many offers. */
import { LANGUAGES, type Language, type LocalizedText } from '../../schemas/localized-text.ts';
import { isNegated } from '../../text/negation.ts';
import { type Quantity, quantities } from '../../text/quantities.ts';
import { sentences } from '../../text/sentences.ts';
import { TOKEN_WEIGHT, type Token, tokens } from '../../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import { nearConcepts } from './near-concepts.ts';
import { UBIQUITOUS_CONCEPTS, UBIQUITOUS_WEIGHT, UNTRANSLATABLE_SHARE } from './text-weights.ts';

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
  /** What values in words answer to it, by their words, as far as known. */
  readonly valueEvidence: Map<string, Evidence | undefined>;
}

/** The asking text in each language it was written in; a part is a sentence. */
export interface TextQuery {
  readonly versions: readonly { readonly language: Language; readonly parts: readonly QueryPart[] }[];
}

/** Parts without a telling token are left out; so are versions without parts. */
export function textQueryOf(text: LocalizedText): TextQuery {
  const versions = LANGUAGES.flatMap((language) => {
    const written = text[language];
    if (written === undefined) return [];
    const parts = sentences(written).flatMap((sentence) => partOf(sentence.text, language) ?? []);
    return parts.length > 0 ? [{ language, parts }] : [];
  });
  return { versions };
}

function partOf(text: string, language: Language): QueryPart | undefined {
  const measured = quantities(text);
  const sought = new Map<string, SoughtToken>();
  for (const token of tokens(text)) {
    if (!sought.has(token.key)) sought.set(token.key, soughtToken(text, language, token, measured));
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
    valueEvidence: new Map(),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function soughtToken(text: string, language: Language, token: Token, measured: readonly Quantity[]): SoughtToken {
  const { key, kind, start, end } = token;
  const quantity = kind === 'number' ? measured.find((one) => one.start < end && start < one.end) : undefined;
  const weight = UBIQUITOUS_CONCEPTS.has(key) ? UBIQUITOUS_WEIGHT : TOKEN_WEIGHT[kind];
  return {
    key,
    weight,
    foreignWeight: crossesLanguages(token, language) ? weight : weight * UNTRANSLATABLE_SHARE,
    negated: kind !== 'filler' && isNegated(text, start, end),
    ...(quantity && { quantity }),
  };
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
