/** Counts how good the judge found offers to which a requirement got each verdict, by the languages of both. */
import { contextOf } from '../../../shared/matching/card.ts';
import { judgeLine } from '../../../shared/matching/judge-line.ts';
import type { Judgement } from '../../../shared/matching/judgement.ts';
import { NeedProfile } from '../../../shared/matching/need-profile.ts';
import { OfferProfile } from '../../../shared/matching/offer-profile.ts';
import { textQueryOf } from '../../../shared/matching/text/text-query.ts';
import type { NeedListingContent, OfferContent } from '../../../shared/schemas/listing/listing-content.ts';
import { LANGUAGES, type LocalizedText } from '../../../shared/schemas/localized-text.ts';
import { VERDICTS, type Verdict } from '../../../shared/schemas/match.ts';
import { redact } from '../../../shared/visibility/redact.ts';
import type { JudgedSet } from '../judged-folder.ts';

/** Requirement to offer; `both` where either is in both languages. */
export const PAIRS = ['zh→zh', 'en→en', 'zh→en', 'en→zh', 'both'] as const;
export type LanguagePair = (typeof PAIRS)[number];

/** Requirements that are words alone, and those with a typed value, which rules judge where the offer states one. */
export const KINDS = ['words', 'typed'] as const;
export type RequirementKind = (typeof KINDS)[number];

/** `grades` counts requirements by the grade of the offer they were held against, 0 to 3. */
export interface Tally {
  readonly kind: RequirementKind;
  readonly pair: LanguagePair;
  readonly verdict: Verdict;
  readonly grades: readonly number[];
}

interface Judged extends Omit<Tally, 'grades'> {
  readonly grade: number;
}

const GRADES = [0, 1, 2, 3];

/** A row for each kind, pair and verdict, in this order, from all graded pairs of need and offer that could match. */
export function talliesOf(set: JudgedSet, now: string): Tally[] {
  const judged = judgedOf(set, now);
  return KINDS.flatMap((kind) =>
    PAIRS.flatMap((pair) =>
      VERDICTS.map((verdict) => {
        const these = judged.filter((one) => one.kind === kind && one.pair === pair && one.verdict === verdict);
        return {
          kind,
          pair,
          verdict,
          grades: GRADES.map((grade) => these.filter((one) => one.grade === grade).length),
        };
      }),
    ),
  );
}

function judgedOf({ queries, docs, grades }: JudgedSet, now: string): Judged[] {
  const offers = new Map(docs.map(({ id, content }) => [id, seenByMembers(content as OfferContent)]));
  const profiles = new Map([...offers].map(([id, content]) => [id, new OfferProfile(content)]));
  return queries.flatMap(({ id, content }) => {
    const need = content as NeedListingContent;
    const lines = linesOf(need, now);
    return [...grades.get(id)!].flatMap(([doc, grade]) => {
      const offer = offers.get(doc)!;
      if (!need.seeks.includes(offer.kind)) return [];
      return lines(offer, profiles.get(doc)!).map((line) => ({ ...line, grade }));
    });
  });
}

/** Judges the written requirements of a need by one offer; what its fields imply is in no language. */
function linesOf(need: NeedListingContent, now: string) {
  const profile = new NeedProfile(need);
  const context = contextOf({ content: need }, now);
  return (offer: OfferContent, words: OfferProfile): Omit<Judged, 'grade'>[] =>
    profile.linesFor(offer.kind).flatMap(({ text, ask }) => {
      if (!text) return [];
      const { verdict }: Judgement = judgeLine(ask, textQueryOf(text), words, context);
      return [{ kind: ask ? ('typed' as const) : ('words' as const), pair: pairOf(text, offer.title), verdict }];
    });
}

const seenByMembers = (content: OfferContent): OfferContent =>
  (redact(content, 'member')?.content ?? content) as OfferContent;

function pairOf(asked: LocalizedText, offered: LocalizedText): LanguagePair {
  const [from, to] = [asked, offered].map((text) => LANGUAGES.filter((language) => text[language] !== undefined));
  return from!.length > 1 || to!.length > 1 ? 'both' : (`${from![0]!}→${to![0]!}` as LanguagePair);
}
