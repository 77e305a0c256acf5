/** The lines a need asks: what it wrote as requirements, and what its fields imply where no requirement says it. */
import type { Ask, FacetName } from '../schemas/facet.ts';
import type { NeedListingContent } from '../schemas/listing/listing-content.ts';
import type { SupplyKind } from '../schemas/listing/need.ts';
import type { Importance } from '../schemas/requirement.ts';
import type { AskedLine } from './asked-line.ts';

const IN_ALL: ReadonlySet<FacetName> = new Set(['scenario', 'industry', 'region']);

/** Facets beyond those that the fields of a kind can speak of: a loan has no readiness level. */
const SPOKEN_OF: Readonly<Record<SupplyKind, ReadonlySet<FacetName>>> = {
  solution: new Set(['budget', 'deadline', 'trl', 'network-mode', 'deployment-scope', 'security-level']),
  transfer: new Set(['budget', 'deadline', 'trl']),
  program: new Set(['budget', 'deadline']),
  talent: new Set(['budget', 'deadline']),
  service: new Set(['budget', 'deadline', 'security-level']),
  finance: new Set(['deadline', 'funding']),
  policy: new Set(),
};

/** Requirements in their order, then implied lines in a fixed order, for an offer of one kind. */
export function requirementsOf(need: NeedListingContent, kind: SupplyKind): AskedLine[] {
  const written = need.requirements.map(
    ({ id, text, importance, ask }, i): AskedLine => ({
      id,
      source: 'requirement',
      field: `requirements.${i}`,
      importance,
      text,
      ...(ask && { ask }),
    }),
  );
  const typed = new Set(need.requirements.map((requirement) => requirement.ask?.facet));
  const taken = new Set(need.requirements.map((requirement) => requirement.id));
  const implied = impliedBy(need).filter(
    ({ ask, id }) =>
      !typed.has(ask.facet) && !taken.has(id) && (IN_ALL.has(ask.facet) || SPOKEN_OF[kind].has(ask.facet)),
  );
  return [...written, ...implied];
}

/** An implied line always has a typed ask. */
type ImpliedLine = AskedLine & { readonly ask: Ask };

const implied = (importance: Importance, field: string, ask: Ask): ImpliedLine => ({
  id: `implied-${ask.facet}`,
  source: 'implied',
  field,
  importance,
  ask,
});

function impliedBy(need: NeedListingContent): ImpliedLine[] {
  const { site, budget } = need;
  const lines: ImpliedLine[] = [];
  if (need.scenarios.length > 0) {
    lines.push(implied('should', 'scenarios', { facet: 'scenario', codes: need.scenarios }));
  }
  if (need.industries.length > 0) {
    lines.push(implied('could', 'industries', { facet: 'industry', codes: need.industries }));
  }
  if (site?.region !== undefined) {
    lines.push(implied('should', 'site.region', { facet: 'region', codes: [site.region] }));
  } else if (need.regions.length > 0) {
    lines.push(implied('could', 'regions', { facet: 'region', codes: need.regions.slice(0, 20) }));
  }
  if (budget) {
    const [field, fen] =
      budget.maxFen === undefined
        ? (['budget.minFen', budget.minFen!] as const)
        : (['budget.maxFen', budget.maxFen] as const);
    lines.push(implied('should', field, { facet: 'budget', maxFen: fen }));
    lines.push(implied('should', field, { facet: 'funding', amountFen: fen }));
  }
  if (need.deadline !== undefined) lines.push(implied('should', 'deadline', { facet: 'deadline', by: need.deadline }));
  if (need.trlMin !== undefined) lines.push(implied('should', 'trlMin', { facet: 'trl', min: need.trlMin }));
  return [...lines, ...impliedBySite(site)];
}

function impliedBySite(site: NeedListingContent['site']): ImpliedLine[] {
  const lines: ImpliedLine[] = [];
  if (site?.networkMode !== undefined) {
    lines.push(implied('should', 'site.networkMode', { facet: 'network-mode', codes: [site.networkMode] }));
  }
  if (site?.deploymentScope !== undefined) {
    lines.push(implied('should', 'site.deploymentScope', { facet: 'deployment-scope', codes: [site.deploymentScope] }));
  }
  // A vendor must support at least the level of the plant (domain.md 7).
  if (site?.securityLevel !== undefined) {
    lines.push(implied('must', 'site.securityLevel', { facet: 'security-level', min: site.securityLevel }));
  }
  return lines;
}
