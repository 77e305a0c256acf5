/** One sentence of an offer with its tokens; what is dear to know of it is found out when first asked. */
import type { Quotation } from '../../schemas/match.ts';
import { isNegated } from '../../text/negation.ts';
import { type Quantity, quantities } from '../../text/quantities.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotableText } from './quotable-texts.ts';

/** Spares the closer test for sentences that cannot deny anything. */
const MAY_DENY =
  /[不无無未没沒缺除禁拒]|排除|\b(?:not?|cannot|without|except|exclud|lack|never|neither|nor|unable|fail|unsupported|unavailable|out of|other than|rather than|instead of|apart from)|n't/iu;

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
  #mayDeny: boolean | undefined;

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

  /** Whether it denies what the token names. It is read on its own, so a denial in its neighbour does not reach it. */
  denies({ start, end }: Token): boolean {
    this.#mayDeny ??= MAY_DENY.test(this.text);
    return this.#mayDeny && isNegated(this.text, start - this.start, end - this.start);
  }

  /** As a card shows it. */
  get quotation(): Quotation {
    const { field, language } = this.source;
    return { text: this.text, field, ...(language !== undefined && { language }) };
  }
}
