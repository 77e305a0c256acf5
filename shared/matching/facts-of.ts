/** Reads what an offer states, by facet: its typed capabilities first, then the fields of its kind. */
import type { CodeFacet, FacetName, Provision } from '../schemas/facet.ts';
import type { OfferContent } from '../schemas/listing/listing-content.ts';
import { inLanguage, type Language, type LocalizedText } from '../schemas/localized-text.ts';
import type { Quotation } from '../schemas/match.ts';
import type { FenRange } from '../schemas/quantity.ts';
import { EVERYWHERE, type Fact, type Facts, type FactValues } from './fact.ts';

type Draft = { [F in FacetName]: Fact<F>[] };

const noFacts = (): Draft => ({
  scenario: [],
  industry: [],
  region: [],
  protocol: [],
  'network-mode': [],
  'deployment-scope': [],
  'licence-mode': [],
  certificate: [],
  budget: [],
  deadline: [],
  trl: [],
  'security-level': [],
  skill: [],
  capacity: [],
  funding: [],
});

/** The facts in a stable order. An offer that names no region serves everywhere. */
export function factsOf(content: OfferContent): Facts {
  const facts = noFacts();
  for (const [i, { text, provides }] of content.capabilities.entries()) {
    if (provides) addProvision(facts, provides, quoteText(text, `capabilities.${i}.text`));
  }
  addCodes(facts, 'scenario', content.scenarios, 'scenarios');
  addCodes(facts, 'industry', content.industries, 'industries');
  addCodes(facts, 'region', content.regions, 'regions');
  addFieldsOfKind(facts, content);
  if (facts.region.length === 0) facts.region.push({ value: { code: EVERYWHERE } });
  return facts;
}

function addFieldsOfKind(facts: Draft, content: OfferContent): void {
  switch (content.kind) {
    case 'solution':
      addCodes(facts, 'protocol', content.protocols, 'protocols');
      addCodes(facts, 'network-mode', content.networkModes, 'networkModes');
      addCodes(facts, 'deployment-scope', content.deploymentScopes, 'deploymentScopes');
      addCodes(facts, 'certificate', content.certificates, 'certificates');
      addPrice(facts, content.price, 'price');
      addWeeks(facts, content.deliveryWeeks, 'deliveryWeeks', content.accepts?.startsFrom);
      addNumber(facts, 'trl', content.trl, 'trl');
      addNumber(facts, 'security-level', content.securityLevel, 'securityLevel');
      break;
    case 'transfer':
      addCodes(facts, 'licence-mode', content.licenceModes, 'licenceModes');
      addPrice(facts, content.price, 'price');
      addWeeks(facts, content.transferWeeks, 'transferWeeks', content.accepts?.startsFrom);
      addNumber(facts, 'trl', content.trl, 'trl');
      break;
    case 'program':
      addSkills(facts, content.skills);
      addCodes(facts, 'certificate', content.certificates, 'certificates');
      addSessions(facts, content.sessions);
      if (content.costPerSeatFen !== undefined) {
        const price = { minFen: content.costPerSeatFen, maxFen: content.costPerSeatFen };
        add(facts, 'budget', { price, perSeat: true }, quoteValue(content.costPerSeatFen, 'costPerSeatFen'));
      }
      break;
    case 'talent':
      addSkills(facts, content.skills);
      addCodes(facts, 'certificate', content.certificates, 'certificates');
      if (content.headcount !== undefined) {
        add(
          facts,
          'capacity',
          { amount: content.headcount, unit: 'people' },
          quoteValue(content.headcount, 'headcount'),
        );
      }
      // Pay by the day or month says nothing of the whole.
      if (content.payPer === 'project') addPrice(facts, content.pay, 'pay');
      if (content.availableFrom !== undefined) {
        add(facts, 'deadline', { readyOn: content.availableFrom }, quoteValue(content.availableFrom, 'availableFrom'));
      }
      break;
    case 'service':
      addCodes(facts, 'protocol', content.protocols, 'protocols');
      addCodes(facts, 'certificate', content.accreditations, 'accreditations');
      addPrice(facts, content.price, 'price');
      addWeeks(facts, content.turnaroundWeeks, 'turnaroundWeeks', content.accepts?.startsFrom);
      addNumber(facts, 'security-level', content.securityLevel, 'securityLevel');
      break;
    case 'finance':
      addWeeks(facts, content.approvalWeeks, 'approvalWeeks', content.accepts?.startsFrom);
      addFunding(facts, content.amount, content.maxTermMonths);
      break;
    case 'policy':
      addFunding(facts, content.amount, undefined);
      break;
  }
  const free = content.accepts?.freeProjects;
  if (free !== undefined) {
    add(facts, 'capacity', { amount: free, unit: 'projects' }, quoteValue(free, 'accepts.freeProjects'));
  }
}

function add<F extends FacetName>(facts: Draft, facet: F, value: FactValues[F], quotation: Quotation): void {
  (facts[facet] as Fact<F>[]).push({ value, quotation });
}

function addProvision(facts: Draft, provision: Provision, quotation: Quotation): void {
  if ('codes' in provision) {
    for (const code of provision.codes) add(facts, provision.facet, { code }, quotation);
    return;
  }
  if (provision.facet === 'funding') {
    const { amount, maxTermMonths } = provision;
    add(facts, 'funding', { amount, ...(maxTermMonths !== undefined && { maxTermMonths }) }, quotation);
    return;
  }
  const { facet, ...value } = provision;
  add(facts, facet, value as FactValues[typeof facet], quotation);
}

function addCodes(facts: Draft, facet: CodeFacet, codes: readonly string[], field: string): void {
  for (const [i, code] of codes.entries()) add(facts, facet, { code }, quoteValue(code, `${field}.${i}`));
}

function addNumber(facts: Draft, facet: 'trl' | 'security-level', level: number | undefined, field: string): void {
  if (level !== undefined) add(facts, facet, { level }, quoteValue(level, field));
}

function addPrice(facts: Draft, price: FenRange | undefined, field: string): void {
  if (price) add(facts, 'budget', { price }, quoteRange(price, field));
}

function addWeeks(facts: Draft, weeks: number | undefined, field: string, startsFrom: string | undefined): void {
  if (weeks === undefined) return;
  add(facts, 'deadline', { weeks, ...(startsFrom !== undefined && { startsFrom }) }, quoteValue(weeks, field));
}

function addSkills(facts: Draft, skills: readonly { readonly code: string; readonly level: number }[]): void {
  for (const [i, { code, level }] of skills.entries()) {
    add(facts, 'skill', { code, level }, quoteValue(code, `skills.${i}.code`));
  }
}

function addSessions(
  facts: Draft,
  sessions: readonly { readonly startsOn: string; readonly seatsLeft: number }[],
): void {
  for (const [i, { startsOn, seatsLeft }] of sessions.entries()) {
    add(facts, 'deadline', { readyOn: startsOn, once: true }, quoteValue(startsOn, `sessions.${i}.startsOn`));
    const quotation = quoteValue(seatsLeft, `sessions.${i}.seatsLeft`);
    add(facts, 'capacity', { amount: seatsLeft, unit: 'seats', startsOn }, quotation);
  }
}

function addFunding(facts: Draft, amount: FenRange | undefined, maxTermMonths: number | undefined): void {
  if (!amount) return;
  const value = { amount, ...(maxTermMonths !== undefined && { maxTermMonths }) };
  add(facts, 'funding', value, quoteRange(amount, 'amount'));
}

const quoteValue = (value: string | number, field: string): Quotation => ({ text: String(value), field });

/** The end of the range that decides: the upper where there is one. */
const quoteRange = ({ minFen, maxFen }: FenRange, field: string): Quotation =>
  maxFen === undefined ? quoteValue(minFen!, `${field}.minFen`) : quoteValue(maxFen, `${field}.maxFen`);

function quoteText(text: LocalizedText, field: string): Quotation {
  const language: Language = text.zh === undefined ? 'en' : 'zh';
  return { text: inLanguage(text, language), field, language };
}
