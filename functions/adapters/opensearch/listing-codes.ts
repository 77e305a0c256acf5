/** Every taxonomy code a listing carries, and what the index makes of them: keywords, names and aliases. */
import { CODE_FACETS } from '../../../shared/schemas/facet.ts';
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { type TaxonomyName, taxonomies } from '../../../shared/taxonomy/taxonomies.ts';
import type { TaxonomyEntry } from '../../../shared/taxonomy/taxonomy.ts';
import type { IndexField } from './index-definition.ts';
import { facetLines, fieldsOf } from './listing-lines.ts';

/** One code and its list. */
export interface CodeUse {
  readonly taxonomy: TaxonomyName;
  readonly code: string;
}

/** Top-level fields that hold a code or an array of codes. A new kind's coded fields are added here. */
const CODED_FIELDS: Readonly<Record<string, TaxonomyName>> = {
  scenarios: 'scenarios',
  industries: 'industries',
  regions: 'regions',
  models: 'models',
  networkModes: 'network-modes',
  protocols: 'protocols',
  deploymentScopes: 'deployment-scopes',
  siteConditions: 'site-conditions',
  certificates: 'certificates',
  accreditations: 'certificates',
  licenceModes: 'licence-modes',
  ipc: 'ipc',
  supplyRole: 'supply-roles',
  chargingModel: 'charging-models',
  operatingModel: 'operating-models',
  serviceType: 'service-types',
  baseType: 'base-types',
  talentKind: 'talent-kinds',
  modes: 'talent-modes',
  product: 'finance-products',
  collateral: 'collateral-types',
  instrument: 'policy-instruments',
  assetType: 'asset-types',
};

const SITE_FIELDS: Readonly<Record<string, TaxonomyName>> = {
  region: 'regions',
  deploymentScope: 'deployment-scopes',
  condition: 'site-conditions',
  networkMode: 'network-modes',
};

/** Lists whose codes are filtered by; those of a hierarchy also under their parents. */
const KEYWORDS: Partial<Record<TaxonomyName, IndexField>> = {
  scenarios: 'scenario',
  industries: 'industry',
  regions: 'region',
  models: 'model',
  protocols: 'protocol',
  'network-modes': 'networkMode',
  'deployment-scopes': 'deploymentScope',
  'licence-modes': 'licenceMode',
  certificates: 'certificate',
  skills: 'skill',
  ipc: 'ipc',
};

function codesIn(fields: Readonly<Record<string, unknown>>, coded: Readonly<Record<string, TaxonomyName>>): CodeUse[] {
  return Object.entries(coded).flatMap(([field, taxonomy]) => {
    const value = fields[field];
    const codes = Array.isArray(value) ? value : [value];
    return codes.flatMap((code) => (typeof code === 'string' ? [{ taxonomy, code }] : []));
  });
}

function codesOfLines(content: ListingContent): CodeUse[] {
  return facetLines(content).flatMap((line): CodeUse[] => {
    if (line.facet === 'skill') return [{ taxonomy: 'skills', code: line.code }];
    if (!('codes' in line)) return [];
    // Where a need wants its supplier to be is not where the need is.
    if (line.facet === 'region' && content.kind === 'need') return [];
    const taxonomy = CODE_FACETS[line.facet].name as TaxonomyName;
    return line.codes.map((code) => ({ taxonomy, code }));
  });
}

/** All codes of the content, each once per list. */
export function codesOf(content: ListingContent): CodeUse[] {
  const uses = [
    ...codesIn(fieldsOf(content), CODED_FIELDS),
    ...(content.kind === 'need' ? codesIn(fieldsOf(content.site ?? {}), SITE_FIELDS) : []),
    ...('skills' in content ? content.skills.map(({ code }): CodeUse => ({ taxonomy: 'skills', code })) : []),
    ...codesOfLines(content),
  ];
  return [...new Map(uses.map((use) => [`${use.taxonomy} ${use.code}`, use])).values()];
}

/** Keyword fields by the codes, hierarchies expanded to the root. */
export function keywordsOf(uses: readonly CodeUse[]): Partial<Record<IndexField, string[]>> {
  const keywords: Partial<Record<IndexField, string[]>> = {};
  for (const { taxonomy, code } of uses) {
    const field = KEYWORDS[taxonomy];
    if (field === undefined) continue;
    keywords[field] = [...new Set([...(keywords[field] ?? []), ...taxonomies[taxonomy].lineage(code)])];
  }
  return keywords;
}

/** The code's own entry, and where that has no English name its nearest parent that has. */
function namedEntries({ taxonomy, code }: CodeUse): TaxonomyEntry[] {
  const list = taxonomies[taxonomy];
  const entries = list.lineage(code).flatMap((one) => list.get(one) ?? []);
  const english = entries.findIndex((entry) => entry.en !== undefined);
  return [...entries.slice(0, 1), ...entries.slice(1, english + 1).slice(-1)];
}

/** Text in both languages, as the text fields take it. */
export interface BilingualText {
  readonly zh?: readonly string[];
  readonly en?: readonly string[];
}

const HAN = /\p{Script=Han}/u;

/** Each text under the language it is written in: Chinese where it has a Han character. Undefined when there is none. */
export function byLanguage(texts: readonly string[]): BilingualText | undefined {
  const zh = [...new Set(texts.filter((text) => HAN.test(text)))];
  const en = [...new Set(texts.filter((text) => !HAN.test(text)))];
  if (zh.length + en.length === 0) return undefined;
  return { ...(zh.length > 0 && { zh }), ...(en.length > 0 && { en }) };
}

interface CodeTexts {
  readonly names: readonly string[];
  readonly aliases: readonly string[];
}

const knownTexts = new Map<string, CodeTexts>();

/** Looked up once a process for each code: the lists never change while it runs. */
function textsOf(use: CodeUse): CodeTexts {
  const key = `${use.taxonomy} ${use.code}`;
  const known = knownTexts.get(key);
  if (known) return known;
  const entries = namedEntries(use);
  const names = entries.flatMap(({ zh, en }) => (en === undefined ? [zh] : [zh, en]));
  const texts = { names, aliases: entries.flatMap((entry) => entry.aliases ?? []) };
  knownTexts.set(key, texts);
  return texts;
}

/** Names of the codes, and their other names, by language. */
export function namesOf(uses: readonly CodeUse[]): { names?: BilingualText; aliases?: BilingualText } {
  const texts = uses.map(textsOf);
  const names = byLanguage(texts.flatMap((text) => text.names));
  const aliases = byLanguage(texts.flatMap((text) => text.aliases));
  return { ...(names && { names }), ...(aliases && { aliases }) };
}
