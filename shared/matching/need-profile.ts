/** A need made ready to be held against many offers: its lines for each kind of offer. */
import type { NeedListingContent } from '../schemas/listing/listing-content.ts';
import type { SupplyKind } from '../schemas/listing/need.ts';
import type { AskedLine } from './asked-line.ts';
import { requirementsOf } from './requirements-of.ts';

/** The lines of one content. */
export class NeedProfile {
  readonly #content: NeedListingContent;
  readonly #lines = new Map<SupplyKind, readonly AskedLine[]>();

  constructor(content: NeedListingContent) {
    this.#content = content;
  }

  /** What it asks of offers of a kind, in the order of the card. */
  linesFor(kind: SupplyKind): readonly AskedLine[] {
    let lines = this.#lines.get(kind);
    if (!lines) {
      lines = requirementsOf(this.#content, kind);
      this.#lines.set(kind, lines);
    }
    return lines;
  }
}
