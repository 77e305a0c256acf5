/** One line that a direction judges: what is asked, how much it matters, where it stands. */
import type { Ask } from '../schemas/facet.ts';
import type { LocalizedText } from '../schemas/localized-text.ts';
import type { JudgedLine } from '../schemas/match.ts';
import type { Importance } from '../schemas/requirement.ts';

/** `ask` where it is typed, `text` where someone wrote it; at least one of them is there. */
export interface AskedLine {
  readonly id: string;
  readonly source: JudgedLine['source'];
  /** Path in the asking listing. */
  readonly field: string;
  readonly importance: Importance;
  readonly text?: LocalizedText;
  readonly ask?: Ask;
}
