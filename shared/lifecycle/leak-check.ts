/** Looks through a listing for what should not stand where anyone, or any member, can read it (domain: secrecy and stages). */
import type { FieldIssue } from '../errors.ts';
import { fieldIssue } from '../issues/field-issue.ts';
import type { ListingContent } from '../schemas/listing/listing-content.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { mayRead, narrower, type Tier } from '../schemas/tier.ts';
import { normalise } from '../text/normalise.ts';
import { hidesOwner } from '../visibility/redact.ts';
import { bareNumber, type Trace, type TraceKind, traces } from './contact-patterns.ts';
import { namesOf } from './organisation-names.ts';

/** warning: allowed, shown to the owner; acknowledge: the owner must say that it is meant; refused: cannot be published. */
export type LeakSeverity = 'warning' | 'acknowledge' | 'refused';

/** Something found at `path`, a place open to `tier`. */
export interface Leak {
  readonly path: string;
  readonly tier: Tier;
  readonly kind: TraceKind | 'owner-name';
  readonly text: string;
  readonly severity: LeakSeverity;
}

interface Place {
  readonly path: string;
  readonly text: string;
  readonly tier: Tier;
}

/** Fields without free text. */
const NO_TEXT = new Set(['kind', 'tiers', 'id', 'expiresAt', 'tier']);

/** Every string of the content, with who may read it. */
function places(content: ListingContent): Place[] {
  const tiers = content.tiers as Readonly<Record<string, Tier>>;
  return Object.entries(content).flatMap(([field, value]) =>
    NO_TEXT.has(field) ? [] : placesIn(field, value, tiers[field] ?? 'public'),
  );
}

function placesIn(path: string, value: unknown, tier: Tier): Place[] {
  if (typeof value === 'string') return [{ path, text: value, tier }];
  if (typeof value !== 'object' || value === null) return [];
  const own = 'tier' in value && typeof value.tier === 'string' ? narrower(tier, value.tier as Tier) : tier;
  return Object.entries(value).flatMap(([key, inner]) =>
    NO_TEXT.has(key) ? [] : placesIn(`${path}.${key}`, inner, own),
  );
}

const isOpen = ({ tier }: Place): boolean => mayRead('member', tier);

/** Everything found in fields that anyone or any member may read, in the order of the fields. */
export function findLeaks(content: ListingContent, owner: Organisation): Leak[] {
  const all = places(content);
  const names = hidesOwner(content) ? namesOf(owner) : [];
  const narrowPatents = new Set(
    all.filter((place) => !isOpen(place)).flatMap(({ text }) => traces(text).filter(isPatent).map(numberOf)),
  );
  return all.filter(isOpen).flatMap(({ path, tier, text }): Leak[] => [
    ...namesIn(text, names).map((name) => ({
      path,
      tier,
      kind: 'owner-name' as const,
      text: name,
      severity: 'refused' as const,
    })),
    ...traces(text).map((trace) => ({
      path,
      tier,
      ...trace,
      severity: severityOf(trace, content, owner, narrowPatents),
    })),
  ]);
}

const isPatent = ({ kind }: Trace): boolean => kind === 'patent';
const numberOf = ({ text }: Trace): string => bareNumber(text);

/** The longest of the names that stands in the text; Latin names as whole words. */
function namesIn(text: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const plain = normalise(text);
  return names.filter((name) => standsIn(name, plain)).slice(0, 1);
}

function standsIn(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    const edges = [name[0]!, name.at(-1)!];
    if (around.every((char, i) => !/[a-z0-9]/.test(char) || !/[a-z0-9]/.test(edges[i]!))) return true;
  }
  return false;
}

/** A patent is public; it leaks only where the same number is kept narrower elsewhere. */
function severityOf(
  trace: Trace,
  content: ListingContent,
  owner: Organisation,
  narrow: ReadonlySet<string>,
): LeakSeverity {
  if (hidesOwner(content)) return 'refused';
  if (isPatent(trace)) return narrow.has(numberOf(trace)) ? 'acknowledge' : 'warning';
  return isOwnPublicData(trace, owner) ? 'warning' : 'acknowledge';
}

/** What the owner's public profile says anyway: its code, its website, addresses under its domain. */
function isOwnPublicData({ kind, text }: Trace, { profile }: Organisation): boolean {
  if (kind === 'uscc') return text.toUpperCase() === profile.uscc;
  if (profile.website === undefined) return false;
  const domain = hostOf(profile.website);
  const host = kind === 'e-mail' ? text.slice(text.indexOf('@') + 1) : kind === 'link' ? hostOf(text) : '';
  return host === domain || host.endsWith(`.${domain}`);
}

const hostOf = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*$/, '');

/** What stands in the way of a submission, by field; empty when nothing does. `acknowledged`: the owner means it. */
export function leakIssues(leaks: readonly Leak[], acknowledged: boolean): FieldIssue[] {
  return leaks
    .filter(({ severity }) => severity === 'refused' || (severity === 'acknowledge' && !acknowledged))
    .map(({ path, kind, tier, severity, text }) =>
      fieldIssue(path, severity === 'refused' ? 'leak-refused' : 'leak-open', { what: kind, tier, text }),
    );
}
