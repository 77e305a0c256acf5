/** How a judged need is written down: its content, and the grade of each offer the judge looked at. */

import type { Day } from '../../../infra/local/seed/seed.ts';
import type { Ask } from '../../../shared/schemas/facet.ts';
import type { ListingContentInput } from '../../../shared/schemas/listing/listing-content.ts';
import type { Language } from '../../../shared/schemas/localized-text.ts';
import type { Importance } from '../../../shared/schemas/requirement.ts';

type NeedInput = Extract<ListingContentInput, { kind: 'need' }>;

/** 3 invited at once, 2 good with small gaps, 1 related or misses a must, 0 looked at and not relevant. */
export const GRADES = [0, 1, 2, 3] as const;
export type Grade = (typeof GRADES)[number];

/** `grades` by the key of an offer of the demo data; an offer not named was not worth a second look (as good as 0). */
export interface JudgedNeed {
  readonly id: string;
  readonly lang: Language | 'both';
  readonly content: (day: Day) => NeedInput;
  readonly grades: Readonly<Record<string, Grade>>;
}

/** Requirements of one language, numbered r1, r2, … */
export const lines = (
  language: Language,
  ...rows: readonly (readonly [importance: Importance, text: string, ask?: Ask])[]
): NonNullable<NeedInput['requirements']> =>
  rows.map(([importance, text, ask], i) => ({
    id: `r${i + 1}`,
    text: { [language]: text },
    importance,
    ...(ask && { ask }),
  }));

/** Fen of an amount in ten thousand yuan. */
export const wan = (amount: number) => Math.round(amount * 1_000_000);
