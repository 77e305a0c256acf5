/** A need while it is being written: loose, half-filled, and turned into content for preview and saving. */
import type { Ask, FacetName } from '../../../../shared/schemas/facet.ts';
import type { ListingContentInput, NeedListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { NeedElement, SupplyKind } from '../../../../shared/schemas/listing/need.ts';
import type { Language, LocalizedText } from '../../../../shared/schemas/localized-text.ts';
import type { Importance } from '../../../../shared/schemas/requirement.ts';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { isWritten } from '../posting/written-text.ts';

/** One requirement; `ask` is what makes it comparable by rule, `facet` what it will be about once a value is chosen. */
export interface FormRequirement {
  readonly id: string;
  readonly text: LocalizedText;
  readonly importance: Importance;
  readonly ask?: Ask;
  readonly facet?: FacetName;
  readonly tier?: Tier;
}

/** What the editor holds. `language` is the one being written; `rest` is content without a field in the editor, kept as it is. */
export interface NeedForm {
  readonly language: Language;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly seeks: readonly SupplyKind[];
  readonly elements: Readonly<Partial<Record<NeedElement, LocalizedText>>>;
  readonly scenarios: readonly string[];
  readonly industries: readonly string[];
  readonly budgetMaxFen?: number;
  readonly deadline?: string;
  readonly trlMin?: number;
  readonly site: NonNullable<NeedListingContent['site']>;
  readonly requirements: readonly FormRequirement[];
  readonly ownerHidden: boolean;
  readonly tiers: Readonly<Record<string, Tier>>;
  readonly rest: Partial<NeedListingContent>;
}

/** An empty form for an organisation's first words. */
export const emptyForm = (language: Language, region?: string): NeedForm => ({
  language,
  title: {},
  description: {},
  seeks: ['solution'],
  elements: {},
  scenarios: [],
  industries: [],
  site: region === undefined ? {} : { region },
  requirements: [],
  ownerHidden: false,
  tiers: {},
  rest: {},
});

/** A stored need in the editor. */
export function formOf(content: NeedListingContent, language: Language): NeedForm {
  const { title, description, seeks, elements, scenarios, industries, budget, deadline, trlMin, site, ...others } =
    content;
  const { requirements, ownerHidden, tiers, kind: _, ...rest } = others;
  return {
    language: title[language] === undefined ? (language === 'zh' ? 'en' : 'zh') : language,
    title,
    description: description ?? {},
    seeks,
    elements: withoutUndefined(elements ?? {}),
    scenarios,
    industries,
    ...(budget?.maxFen !== undefined && { budgetMaxFen: budget.maxFen }),
    ...(deadline !== undefined && { deadline }),
    ...(trlMin !== undefined && { trlMin }),
    site: site ?? {},
    requirements: requirements as readonly FormRequirement[],
    ownerHidden,
    tiers,
    rest: budget?.minFen === undefined ? rest : { ...rest, budget: { minFen: budget.minFen } },
  };
}

/** The content as it would be sent: without empty texts and unfinished lines. */
export function contentOf(form: NeedForm): ListingContentInput & NeedListingContent {
  const { budgetMaxFen, deadline, trlMin, rest, title, description, elements } = form;
  const { budget, ...others } = rest;
  const written = Object.entries(elements).filter(([, text]) => isWritten(text));
  const site = withoutUndefined(form.site);
  const wanted =
    budgetMaxFen === undefined
      ? budget
      : { ...(budget && budget.minFen! <= budgetMaxFen && budget), maxFen: budgetMaxFen };
  return {
    models: [],
    terms: [],
    evidence: [],
    regions: [],
    ...others,
    kind: 'need',
    title: isWritten(title) ? trimmed(title) : firstWords(description),
    ...(isWritten(description) && { description: trimmed(description) }),
    seeks: [...form.seeks],
    ...(written.length > 0 && { elements: Object.fromEntries(written.map(([name, text]) => [name, trimmed(text)])) }),
    scenarios: [...form.scenarios],
    industries: [...form.industries],
    ...(wanted && { budget: wanted }),
    ...(deadline !== undefined && { deadline }),
    ...(trlMin !== undefined && { trlMin }),
    ...(Object.keys(site).length > 0 && { site }),
    requirements: form.requirements
      .filter(({ text }) => isWritten(text))
      .map(({ facet: _, ...line }) => ({ ...line, text: trimmed(line.text) })),
    ownerHidden: form.ownerHidden,
    tiers: { ...form.tiers },
  };
}

/** What is still to be said before one can look for matches. */
export function missingFrom({ title, description, seeks }: NeedForm): ('description' | 'seeks')[] {
  return [
    ...(isWritten(title) || isWritten(description) ? [] : (['description'] as const)),
    ...(seeks.length > 0 ? [] : (['seeks'] as const)),
  ];
}

/** Enough to look for matches. */
export const isPreviewable = (form: NeedForm): boolean => missingFrom(form).length === 0;

/** An id for the next requirement, free among the others. */
export function nextRequirementId(requirements: readonly { readonly id: string }[]): string {
  for (let n = requirements.length + 1; ; n++) if (!requirements.some(({ id }) => id === `r${n}`)) return `r${n}`;
}

const trimmed = (text: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(text).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));

const TITLE_LENGTH = 60;

/** The beginning of the description serves as a title until one is written. */
const firstWords = (text: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.entries(trimmed(text)).map(([name, value]) => [
      name,
      (value ?? '').split(/[\n。！？.!?]/)[0]!.slice(0, TITLE_LENGTH) || '…',
    ]),
  );

function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
