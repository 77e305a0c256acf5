/** Writes match cards for a terminal: aligned columns, verdict marks, quotations, lifts. */
import { FACET_NAMES } from '../../../shared/explanations/names.ts';
import { render } from '../../../shared/explanations/render.ts';
import { inLanguage, type Language } from '../../../shared/schemas/localized-text.ts';
import type {
  Direction,
  JudgedLine,
  Lift,
  MatchCard,
  Placement,
  Quotation,
  Verdict,
} from '../../../shared/schemas/match.ts';
import type { OwnerView } from '../../../shared/schemas/organisation.ts';
import { columns, cut, padded, wrapped } from './column-width.ts';
import { WORDS, type Words } from './words.ts';

/** `width` in columns; `paint` colours a text by verdict, or leaves it. */
export interface CardStyle {
  readonly language: Language;
  readonly width: number;
  readonly paint: (text: string, verdict: Verdict) => string;
}

const MARKS: Readonly<Record<Verdict, string>> = { hit: '✔', partial: '◐', miss: '✘', unknown: '?' };
const INDENT = '     ';
const ASKED_WIDTH = 30;

/** Basis points as a number of 100, two decimals: what adds up on the card adds up here. */
export const percent = (points: number): string => (points / 100).toFixed(2);

function ownerName(owner: OwnerView, language: Language, words: Words): string {
  if (owner.hidden) return words.hiddenOwner;
  return `${inLanguage(owner.name, language)}${owner.verified ? ` [${words.verified}]` : ''}`;
}

function sentences(text: string, indent: string, width: number): string[] {
  return wrapped(text, width - columns(indent)).map((line) => indent + line);
}

/** What was asked: in words, or the facet's name where a field of the listing asks. */
const askedOf = ({ asked, facet }: JudgedLine, language: Language): string =>
  asked ? inLanguage(asked, language) : (FACET_NAMES[facet]?.[language] ?? facet);

/** Words in quotation marks, codes and figures as the field that holds them. */
const quoted = ({ text, field, language }: Quotation): string =>
  language === undefined ? `${field} = ${text}` : `“${text}” — ${field}`;

/** One line of the card, then why, then the quotation with its place. */
function judgedLines(line: JudgedLine, { language, width, paint }: CardStyle): string[] {
  const words = WORDS[language];
  const asked = askedOf(line, language);
  const importance = Object.values(words.importance);
  const label = padded(words.importance[line.importance], Math.max(...importance.map(columns)));
  const points = `${percent(line.points)}/${percent(line.weight)}`.padStart(11);
  const room = Math.max(ASKED_WIDTH, width - 40);
  const mark = paint(MARKS[line.verdict], line.verdict);
  const below = `${INDENT}    `;
  return [
    `${INDENT}${mark} ${label}  ${padded(cut(asked, room), room)} ${points}`,
    ...sentences(`${words.verdicts[line.verdict]}: ${render(line.explanation, language)}`, below, width),
    ...(line.offered ? sentences(quoted(line.offered), below, width) : []),
  ];
}

function relevanceLine({ relevance }: Direction, { language, width }: CardStyle): string[] {
  if (!relevance) return [];
  const points = `${percent(relevance.points)}/${percent(relevance.weight)}`.padStart(11);
  const words = WORDS[language];
  const room = Math.max(ASKED_WIDTH, width - 40);
  const label = padded('', Math.max(...Object.values(words.importance).map(columns)));
  return [`${INDENT}≈ ${label}  ${padded(words.relevance, room)} ${points}`];
}

function liftLines(lift: Lift, card: MatchCard, { language, width }: CardStyle): string[] {
  const gain = `${lift.gain < 0 ? '' : '+'}${percent(lift.gain)} → ${percent(lift.score)}`;
  const line = [...card.forNeed.lines, ...card.forOffer.lines].find(({ id }) => id === lift.line);
  const about = line ? ` [${askedOf(line, language)}]` : '';
  const change = `${WORDS[language].sides[lift.side]}: ${render(lift.change, language)}${about}`;
  return sentences(`↑ ${gain}  ${change}`, INDENT, width);
}

/** The card as lines; `position` counts from 1, `other` is the side that is not the reader's own. */
export function cardLines(
  card: MatchCard,
  position: number,
  other: 'need' | 'offer',
  style: CardStyle,
  placement?: Placement,
): string[] {
  const words = WORDS[style.language];
  const party = card[other];
  const missed = card.forNeed.missedMusts + card.forOffer.missedMusts;
  const scores = [
    `${words.forNeed} ${percent(card.forNeed.score)}`,
    `${words.forOffer} ${percent(card.forOffer.score)}`,
    ...(missed > 0 ? [words.missedMusts(missed)] : []),
  ];
  const head = `${String(position).padStart(3)}  ${percent(card.score).padStart(6)}  `;
  const title = `${words.kinds[party.kind]} · ${inLanguage(party.title, style.language)}`;
  const conditions = card.forOffer.lines.flatMap((line) => judgedLines(line, style));
  const placed = placement?.explanations ?? [];
  const lifts = card.lifts.flatMap((lift) => liftLines(lift, card, style));
  return [
    head + cut(title, style.width - columns(head)),
    `${INDENT}${cut(ownerName(party.owner, style.language, words), style.width - 5)}`,
    `${INDENT}${party.id}  ${scores.join(' · ')}`,
    ...placed.flatMap((why) => sentences(`⇅ ${render(why, style.language)}`, INDENT, style.width)),
    ...card.forNeed.lines.flatMap((line) => judgedLines(line, style)),
    ...relevanceLine(card.forNeed, style),
    ...(conditions.length > 0 ? [`${INDENT}${words.conditions}`, ...conditions] : []),
    ...(lifts.length > 0 ? [`${INDENT}${words.lifts}`, ...lifts] : []),
  ];
}
