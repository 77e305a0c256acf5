/** An offer made ready to be judged by many lines; what is dear is done at the first use and kept. */
import type { OfferContent } from '../schemas/listing/listing-content.ts';
import type { Facts } from './fact.ts';
import { factsOf } from './facts-of.ts';
import { quotableTexts } from './text/quotable-texts.ts';
import { type TextIndex, textIndexOf } from './text/text-index.ts';

/** Facts and indexed text of one content. */
export class OfferProfile {
  readonly #content: OfferContent;
  readonly #before: OfferProfile | undefined;
  #facts: Facts | undefined;
  #text: TextIndex | undefined;

  /** `before` is the profile of the same offer before a change: texts that stand in both are not read again. */
  constructor(content: OfferContent, before?: OfferProfile) {
    this.#content = content;
    this.#before = before;
  }

  get facts(): Facts {
    this.#facts ??= factsOf(this.#content);
    return this.#facts;
  }

  get text(): TextIndex {
    this.#text ??= textIndexOf(quotableTexts(this.#content), this.#before?.text);
    return this.#text;
  }
}
