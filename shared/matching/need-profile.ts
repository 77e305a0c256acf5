/** A need made ready to be held against many offers: its lines for each kind, its texts made ready once. */
import type { NeedListingContent } from '../schemas/listing/listing-content.ts';
import type { SupplyKind } from '../schemas/listing/need.ts';
import type { AskedLine } from './asked-line.ts';
import { requirementsOf } from './requirements-of.ts';
import { type TextQuery, textQueryOf } from './text/text-query.ts';

/** Lines and queries of one content. */
export class NeedProfile {
  readonly #content: NeedListingContent;
  readonly #lines = new Map<SupplyKind, readonly AskedLine[]>();
  readonly #queries = new Map<string, TextQuery>();

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

  /** The text of a line made ready; undefined for a line without text. */
  queryOf({ id, text }: AskedLine): TextQuery | undefined {
    if (!text) return undefined;
    let query = this.#queries.get(id);
    if (!query) {
      query = textQueryOf(text);
      this.#queries.set(id, query);
    }
    return query;
  }
}
