/** An offer made ready to be judged by many lines; what is dear is done at the first use and kept. */
import type { OfferContent } from '../schemas/listing/listing-content.ts';
import type { Facts } from './fact.ts';
import { factsOf } from './facts-of.ts';
import type { Judgement } from './judgement.ts';
import { judgeText } from './text/judge-text.ts';
import { quotableTexts } from './text/quotable-texts.ts';
import { type TextIndex, textIndexOf } from './text/text-index.ts';
import type { TextQuery } from './text/text-query.ts';

/** Facts and indexed text of one content. */
export class OfferProfile {
  readonly #content: OfferContent;
  #facts: Facts | undefined;
  #text: TextIndex | undefined;
  readonly #said = new WeakMap<TextQuery, Judgement>();

  constructor(content: OfferContent) {
    this.#content = content;
  }

  get facts(): Facts {
    this.#facts ??= factsOf(this.#content);
    return this.#facts;
  }

  get text(): TextIndex {
    this.#text ??= textIndexOf(quotableTexts(this.#content));
    return this.#text;
  }

  /** What the offer's words and values say to a query; kept as long as the query is. */
  answerTo(query: TextQuery): Judgement {
    let judgement = this.#said.get(query);
    if (!judgement) {
      judgement = judgeText(query, this);
      this.#said.set(query, judgement);
    }
    return judgement;
  }
}
