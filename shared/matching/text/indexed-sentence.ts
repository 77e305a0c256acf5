/** One sentence of an offer with its tokens; what is dear to know of it is found out when first asked. */
import type { Quotation } from '../../schemas/match.ts';
import { isNegated } from '../../text/negation.ts';
import { type Quantity, quantities } from '../../text/quantities.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotableText } from './quotable-texts.ts';

/**
 * Words by which an offer says that it cannot or does not do something. Others that deny (无风扇, "no change to your PLC") mostly
 * praise, and a false contradiction is worse than an open question.
 */
const REFUSAL =
  /不(?:支持|提供|兼容|包含|包括|含|具备|接受|适用|涉及|做|接|在)|(?<!能)不能|(?<!可)不可|暂(?:不|无|未)|尚(?:未|不)|无法|未(?:支持|提供|包含|配备|接入|开通)|没有|除外|仅限|\b(?:do|does|is|are|was|were|can|could|will|would) not\b|n't\b|\bcannot\b|\bnot (?:yet |currently )?(?:support|provide|offer|includ|cover|accept|available|compatible|possible|required|needed)|\bno (?:[\w/-]+ ){0,3}(?:support|interface|version|option|connection|compatibility)\b|\bwithout\b|\bexclud|\bexcept|\bunable\b|\bunsupported\b|\bunavailable\b|\black(?:s|ing)?\b|\bout of scope\b/iu;

/** Positions are those of the source text. */
export class IndexedSentence {
  readonly source: QuotableText;
  /** Sentences with the same number stand in the same text. */
  readonly sourceIndex: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: Token[] = [];
  #quantities: readonly Quantity[] | undefined;
  #mayRefuse: boolean | undefined;

  constructor(source: QuotableText, sourceIndex: number, { text, start, end }: Sentence) {
    this.source = source;
    this.sourceIndex = sourceIndex;
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** Its quantities; positions are those of the sentence. */
  get quantities(): readonly Quantity[] {
    this.#quantities ??= this.tokens.some(({ kind }) => kind === 'number') ? quantities(this.text) : [];
    return this.#quantities;
  }

  /** Whether it refuses what the token names. It is read on its own, so a refusal in its neighbour does not reach it. */
  denies({ start, end }: Token): boolean {
    this.#mayRefuse ??= !this.source.demands && REFUSAL.test(this.text);
    return this.#mayRefuse && isNegated(this.text, start - this.start, end - this.start);
  }

  /** As a card shows it. */
  get quotation(): Quotation {
    const { field, language } = this.source;
    return { text: this.text, field, ...(language !== undefined && { language }) };
  }
}
