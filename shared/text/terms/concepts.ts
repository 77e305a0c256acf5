/** Reads the term files, one concept a line, into the concepts of the term base. */
import { AUTOMATION_TERMS } from './automation.ts';
import { ELECTRONICS_TERMS } from './electronics.ts';
import { ENERGY_TERMS } from './energy.ts';
import { FIELDBUS_TERMS } from './fieldbus.ts';
import { FINANCE_POLICY_TERMS } from './finance-policy.ts';
import { GENERAL_TERMS } from './general.ts';
import { INDUSTRY_TERMS } from './industries.ts';
import { LOGISTICS_TERMS } from './logistics.ts';
import { MACHINERY_TERMS } from './machinery.ts';
import { NETWORK_TERMS } from './network.ts';
import { PROCESS_INDUSTRY_TERMS } from './process-industry.ts';
import { PROCESS_TERMS } from './processes.ts';
import { PROCUREMENT_TERMS } from './procurement.ts';
import { QUALITY_TERMS } from './quality.ts';
import { SECURITY_TERMS } from './security.ts';
import { SOFTWARE_TERMS } from './software.ts';
import { TALENT_TERMS } from './talent.ts';
import { TRANSFER_TERMS } from './transfer.ts';
import { VISION_AI_TERMS } from './vision-ai.ts';

/** One concept with its names in both languages, the preferred first; `exact` names match only as written. */
export interface Concept {
  readonly id: string;
  readonly field: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly exact: readonly string[];
  readonly broader?: string;
}

const FIELDS: readonly (readonly [string, string])[] = [
  ['network', NETWORK_TERMS],
  ['fieldbus', FIELDBUS_TERMS],
  ['automation', AUTOMATION_TERMS],
  ['machinery', MACHINERY_TERMS],
  ['vision-ai', VISION_AI_TERMS],
  ['software', SOFTWARE_TERMS],
  ['logistics', LOGISTICS_TERMS],
  ['energy', ENERGY_TERMS],
  ['processes', PROCESS_TERMS],
  ['electronics', ELECTRONICS_TERMS],
  ['process-industry', PROCESS_INDUSTRY_TERMS],
  ['quality', QUALITY_TERMS],
  ['security', SECURITY_TERMS],
  ['transfer', TRANSFER_TERMS],
  ['talent', TALENT_TERMS],
  ['finance-policy', FINANCE_POLICY_TERMS],
  ['industries', INDUSTRY_TERMS],
  ['procurement', PROCUREMENT_TERMS],
  ['general', GENERAL_TERMS],
];

let all: readonly Concept[] | undefined;

/** All concepts in file order, read once. Throws on a line that is not `id < broader | zh, zh | en, en`. */
export function concepts(): readonly Concept[] {
  all ??= FIELDS.flatMap(([field, lines]) =>
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => conceptOf(field, line)),
  );
  return all;
}

function conceptOf(field: string, line: string): Concept {
  const [head, zh, en, ...rest] = line.split(' | ');
  if (!head || !zh || !en || rest.length > 0) throw new Error(`term base, ${field}: cannot read "${line}"`);
  const [id, broader] = head.split(' < ');
  const names = { zh: zh.split(', '), en: en.split(', ') };
  // A name after `=` matches only as written.
  if (!line.includes('=')) return { id: id!, field, ...names, exact: [], ...(broader ? { broader } : {}) };
  const exact = [...names.zh, ...names.en].filter((name) => name.startsWith('=')).map((name) => name.slice(1));
  const plain = (list: string[]) => list.map((name) => (name.startsWith('=') ? name.slice(1) : name));
  return { id: id!, field, zh: plain(names.zh), en: plain(names.en), exact, ...(broader ? { broader } : {}) };
}
