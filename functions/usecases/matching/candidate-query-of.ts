/** What to look for in the index among the other side's listings: the seed's words, its requirements, its codes. */

import { LANGUAGES, type LocalizedText } from '../../../shared/schemas/localized-text.ts';
import type { Matchable } from '../../../shared/schemas/matchable.ts';
import type { VisibilityClass } from '../../ports/listing-index.ts';
import type { CandidateQuery } from '../../ports/listing-search.ts';

/** Where to look, what to leave out, and how many to find. */
export interface CandidateScope {
  readonly visibility: VisibilityClass;
  readonly now: string;
  readonly size: number;
  /** The organisation of the seed: nobody is matched with themselves. */
  readonly organisationId: string;
  readonly onlyIds?: readonly string[];
}

type Clause = CandidateQuery['clauses'][number];

/** The seed must be redacted already: what is confidential may not steer what is found. */
export function candidateQueryOf({ id, content }: Matchable, scope: CandidateScope): CandidateQuery {
  const { visibility, now, size, organisationId, onlyIds } = scope;
  return {
    visibility,
    kinds: content.kind === 'need' ? content.seeks : ['need'],
    ...(content.kind !== 'need' && { seeks: content.kind }),
    text: joined(textsOf(content)),
    clauses: clausesOf(content),
    codes: codesOf(content),
    notOrganisationId: organisationId,
    notIds: [id],
    now,
    size,
    ...(onlyIds && { onlyIds }),
  };
}

type Content = Matchable['content'];

/** In order of weight. */
function textsOf(content: Content): (LocalizedText | undefined)[] {
  const { title, summary, description } = content;
  const elements = content.kind === 'need' && content.elements ? Object.values(content.elements) : [];
  const terms = content.terms.map((term): LocalizedText => ({ zh: term, en: term }));
  return [title, summary, ...elements, ...terms, description];
}

function joined(texts: readonly (LocalizedText | undefined)[]): CandidateQuery['text'] {
  const entries = LANGUAGES.flatMap((language) => {
    const text = texts.flatMap((one) => one?.[language] ?? []).join('\n');
    return text === '' ? [] : [[language, text] as const];
  });
  return Object.fromEntries(entries);
}

function clausesOf(content: Content): Clause[] {
  const lines = content.kind === 'need' ? content.requirements : content.capabilities;
  return lines.map(({ text }) => joined([text]));
}

function codesOf(content: Content): CandidateQuery['codes'] {
  const codes: Record<'scenario' | 'industry' | 'region' | 'protocol' | 'skill', Set<string>> = {
    scenario: new Set(content.scenarios),
    industry: new Set(content.industries),
    region: new Set(content.regions),
    protocol: new Set('protocols' in content ? content.protocols : []),
    skill: new Set('skills' in content ? content.skills.map(({ code }) => code) : []),
  };
  if (content.kind === 'need') {
    if (content.site?.region !== undefined) codes.region.add(content.site.region);
    for (const { ask } of content.requirements) {
      if (ask?.facet === 'skill') codes.skill.add(ask.code);
      else if (ask && 'codes' in ask && ask.facet in codes) {
        for (const code of ask.codes) codes[ask.facet as keyof typeof codes].add(code);
      }
    }
  }
  const filled = Object.entries(codes).filter(([, set]) => set.size > 0);
  return Object.fromEntries(filled.map(([facet, set]) => [facet, [...set]]));
}
