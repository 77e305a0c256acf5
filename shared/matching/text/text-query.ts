/** A text that asks for something, made ready to be looked for in many offers. */
import { LANGUAGES, type Language, type LocalizedText } from '../../schemas/localized-text.ts';
import { isNegated } from '../../text/negation.ts';
import { type Quantity, quantities } from '../../text/quantities.ts';
import { sentences } from '../../text/sentences.ts';
import { termBase } from '../../text/term-base.ts';
import { TOKEN_WEIGHT, type Token, tokens } from '../../text/tokens.ts';
import { LEAST_RELATED, UBIQUITOUS_CONCEPTS, UBIQUITOUS_WEIGHT } from './text-weights.ts';

/** One thing to be found: the key itself, else concepts near to it, each with what it counts for. */
export interface SoughtToken {
  readonly key: string;
  readonly weight: number;
  /** Concepts above and below in the term base, the nearest first; `share` < 1. */
  readonly related: readonly { readonly key: string; readonly share: number }[];
  /** Whether text in the other language could hold it: concepts, quantities, Latin names in Chinese text. */
  readonly crossesLanguages: boolean;
  /** The asking text denies it ("no cloud"): only a sentence that denies it too agrees. */
  readonly negated: boolean;
  /** Set where the token is a quantity: then it is met by comparing, not by its key. */
  readonly quantity?: Quantity;
}

/** One sentence of the asking text. */
export interface QueryPart {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly SoughtToken[];
  /** Sum of the tokens' weights. */
  readonly weight: number;
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
  const telling = list.some(({ weight }) => weight > TOKEN_WEIGHT.filler);
  return telling
    ? { text, language, tokens: list, weight: list.reduce((sum, { weight }) => sum + weight, 0) }
    : undefined;
}

function soughtToken(text: string, language: Language, token: Token, measured: readonly Quantity[]): SoughtToken {
  const { key, kind, start, end } = token;
  const quantity = kind === 'number' ? measured.find((one) => one.start < end && start < one.end) : undefined;
  const concept = kind === 'term' || kind === 'generic';
  return {
    key,
    weight: UBIQUITOUS_CONCEPTS.has(key) ? UBIQUITOUS_WEIGHT : TOKEN_WEIGHT[kind],
    related: concept ? relatedTo(key) : [],
    crossesLanguages: concept || kind === 'number' || (language === 'zh' && kind === 'word'),
    negated: kind !== 'filler' && isNegated(text, start, end),
    ...(quantity && { quantity }),
  };
}

let narrower: Map<string, string[]> | undefined;

/** Children by parent, gathered at the first use. */
function narrowerConcepts(): Map<string, string[]> {
  if (narrower) return narrower;
  narrower = new Map();
  for (const { id, broader } of termBase.all()) {
    if (broader !== undefined) narrower.set(broader, [...(narrower.get(broader) ?? []), id]);
  }
  return narrower;
}

function relatedTo(key: string): { key: string; share: number }[] {
  const below = narrowerConcepts().get(key) ?? [];
  const parent = termBase.concept(key)?.broader;
  const near = [
    ...below,
    ...below.flatMap((id) => narrowerConcepts().get(id) ?? []),
    ...(parent === undefined ? [] : [parent]),
  ];
  return near
    .map((id) => ({ key: id, share: shareOf(key, id, parent) }))
    .filter(({ share }) => share >= LEAST_RELATED)
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
}

/** A narrower concept is what was asked, said more exactly; a broader one leaves open whether it is meant. */
const shareOf = (asked: string, found: string, parent: string | undefined): number =>
  found === parent ? termBase.related(asked, found) : (1 + termBase.related(asked, found)) / 2;
