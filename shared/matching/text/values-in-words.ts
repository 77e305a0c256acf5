/** Puts an offer's typed values in words of both languages, so that requirements in words find them too. */
import type { OfferContent } from '../../schemas/listing/listing-content.ts';
import { certificates } from '../../taxonomy/certificates.ts';
import { collateralTypes } from '../../taxonomy/collateral-types.ts';
import { deploymentScopes } from '../../taxonomy/deployment-scopes.ts';
import { licenceModes } from '../../taxonomy/licence-modes.ts';
import { networkModes } from '../../taxonomy/network-modes.ts';
import { protocols } from '../../taxonomy/protocols.ts';
import { scenarios } from '../../taxonomy/scenarios.ts';
import { skills } from '../../taxonomy/skills.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';

/** A value in the words of both languages; quoted as the value itself. */
export interface ValueInWords {
  readonly field: string;
  readonly value: string;
  readonly words: string;
}

/** Fields that hold codes, by the list they come from. */
const CODE_FIELDS: readonly (readonly [string, Taxonomy])[] = [
  ['protocols', protocols],
  ['certificates', certificates],
  ['accreditations', certificates],
  ['networkModes', networkModes],
  ['deploymentScopes', deploymentScopes],
  ['licenceModes', licenceModes],
  ['collateral', collateralTypes],
  ['scenarios', scenarios],
];

/** Fields that hold a number, and how people say it. */
const NUMBER_FIELDS: readonly (readonly [string, (value: number) => string])[] = [
  ['deliveryWeeks', (weeks) => `交付周期 ${weeks} 周; delivery time ${weeks} weeks`],
  ['turnaroundWeeks', (weeks) => `周期 ${weeks} 周; turnaround ${weeks} weeks`],
  ['transferWeeks', (weeks) => `转让周期 ${weeks} 周; transfer takes ${weeks} weeks`],
  ['approvalWeeks', (weeks) => `审批 ${weeks} 周; approval takes ${weeks} weeks`],
  ['maxTermMonths', (months) => `期限最长 ${months} 个月; term up to ${months} months`],
  ['trl', (level) => `TRL ${level}`],
  ['hours', (hours) => `${hours} 小时; ${hours} hours`],
  ['headcount', (people) => `${people} 人; ${people} people`],
];

/** In a fixed order of fields. */
export function valuesInWords(content: OfferContent): ValueInWords[] {
  const fields = content as Readonly<Record<string, unknown>>;
  const values: ValueInWords[] = [];
  for (const [field, taxonomy] of CODE_FIELDS) {
    const codes = fields[field];
    if (!Array.isArray(codes)) continue;
    for (const [i, code] of codes.entries()) values.push(named(`${field}.${i}`, String(code), taxonomy));
  }
  if (content.kind === 'program' || content.kind === 'talent') {
    for (const [i, { code }] of content.skills.entries()) values.push(named(`skills.${i}.code`, code, skills));
  }
  for (const [field, inWords] of NUMBER_FIELDS) {
    const value = fields[field];
    if (typeof value === 'number') values.push({ field, value: String(value), words: inWords(value) });
  }
  return values;
}

const wordsOfCodes = new Map<Taxonomy, Map<string, string>>();

/** The names of a code, put together once: offers share their codes. */
function named(field: string, code: string, taxonomy: Taxonomy): ValueInWords {
  let known = wordsOfCodes.get(taxonomy);
  if (!known) {
    known = new Map();
    wordsOfCodes.set(taxonomy, known);
  }
  let words = known.get(code);
  if (words === undefined) {
    const entry = taxonomy.get(code);
    words = [entry?.zh, entry?.en, ...(entry?.aliases ?? [])].filter((name) => name !== undefined).join('; ');
    known.set(code, words);
  }
  return { field, value: code, words };
}
