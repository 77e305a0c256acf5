/** An offer while it is being written: its content, half-filled, and the language of the moment. */
import type { ListingContentInput, OfferContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { Language, LocalizedText } from '../../../../shared/schemas/localized-text.ts';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { isWritten } from '../posting/written-text.ts';

/** A content of which anything may still be missing. */
export type Loose = Readonly<Record<string, unknown>>;

/** What the editor holds; fields without a place in the editor are kept as they are. */
export interface OfferForm {
  readonly language: Language;
  readonly kind: OfferContent['kind'];
  readonly content: Loose;
}

/** One capability as it is written. */
export interface FormCapability {
  readonly id: string;
  readonly text: LocalizedText;
  readonly tier?: Tier;
}

/** An empty form; one line waits for the first capability. */
export const emptyOffer = (kind: OfferContent['kind'], language: Language): OfferForm => ({
  language,
  kind,
  content: { title: {}, capabilities: [{ id: 'c1', text: {} }] },
});

/** A stored offer in the editor. */
export const formOfOffer = ({ kind, ...content }: OfferContent, language: Language): OfferForm => ({
  kind,
  content,
  language: content.title[language] === undefined ? (language === 'zh' ? 'en' : 'zh') : language,
});

/** The content as it would be sent: without blanks, empty groups and rows, and lines without text. */
export function contentOfOffer({ kind, content }: OfferForm): ListingContentInput {
  const capabilities = ((content.capabilities ?? []) as readonly FormCapability[]).filter(({ text }) =>
    isWritten(text),
  );
  return { ...(filled({ ...content, capabilities }) as object), kind } as ListingContentInput;
}

/** Undefined for what says nothing: blank text, empty objects, empty lists, and what holds nothing else. */
function filled(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const kept = filled(one);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** What is still to be filled in: the title, and the fields that its kind cannot do without. */
export function missingFrom(form: OfferForm, required: readonly string[]): string[] {
  const content = contentOfOffer(form) as Loose;
  return ['title', ...required].filter((name) => content[name] === undefined);
}
