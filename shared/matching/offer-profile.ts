/** An offer made ready to be judged by many lines; what is dear is done at the first use and kept. */
import type { OfferContent } from '../schemas/listing/listing-content.ts';
import type { Facts } from './fact.ts';
import { factsOf } from './facts-of.ts';
import { quotableTexts } from './text/quotable-texts.ts';
import { type TextIndex, textIndexOf } from './text/text-index.ts';

/** Facts and indexed text of one content. */
export class OfferProfile {
  readonly #content: OfferContent;
  #facts: Facts | undefined;
  #text: TextIndex | undefined;

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
}
