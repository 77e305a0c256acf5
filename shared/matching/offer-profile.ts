/** An offer made ready to be judged by many lines; what is dear is done at the first use and kept. */
import type { OfferContent } from '../schemas/listing/listing-content.ts';
import type { Facts } from './fact.ts';
import { factsOf } from './facts-of.ts';
import { quotableTexts } from './text/quotable-texts.ts';
import { type TextIndex, textIndexOf } from './text/text-index.ts';
import { type ValueInWords, valuesInWords } from './text/values-in-words.ts';

/** Facts, indexed text and values in words of one content. */
export class OfferProfile {
  readonly #content: OfferContent;
  #facts: Facts | undefined;
  #text: TextIndex | undefined;
  #values: readonly ValueInWords[] | undefined;

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

  get values(): readonly ValueInWords[] {
    this.#values ??= valuesInWords(this.#content);
    return this.#values;
  }
}
