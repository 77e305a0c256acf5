/** Which edits of a published listing change what was approved, and which only keep it up to date. */
import type { ListingContent, OfferContent } from '../schemas/listing/listing-content.ts';
import type { ProgramContent } from '../schemas/listing/program.ts';
import { TIERS, type Tier } from '../schemas/tier.ts';
import { difference } from './difference.ts';

/**
 * `live` with all that `next` changes without substance: the expiry, from when and for how many projects an offer is
 * free, the seats left and the waiting list of a session, and a narrower disclosure tier of a field or a line.
 */
export function withOperationalChanges(live: ListingContent, next: ListingContent): ListingContent {
  if (live.kind !== next.kind) return live;
  const merged = {
    ...live,
    expiresAt: next.expiresAt,
    tiers: narrowedTiers(live.tiers, next.tiers),
    evidence: narrowedLike(live.evidence, next.evidence),
    ...(live.kind === 'need' &&
      next.kind === 'need' && { requirements: narrowedById(live.requirements, next.requirements) }),
    ...(live.kind !== 'need' && next.kind !== 'need' && operationalOffer(live, next)),
    ...(live.kind === 'program' &&
      next.kind === 'program' && { sessions: filledSessions(live.sessions, next.sessions) }),
  };
  return withoutUndefined(merged) as ListingContent;
}

/** Whether `after` says something other than `before`, beyond what {@link withOperationalChanges} lets through. */
export const isSubstantial = (before: ListingContent, after: ListingContent): boolean =>
  difference(withOperationalChanges(before, after), after).length > 0;

const withoutUndefined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function operationalOffer(live: OfferContent, next: OfferContent) {
  const accepts = withoutUndefined({
    ...live.accepts,
    startsFrom: next.accepts?.startsFrom,
    freeProjects: next.accepts?.freeProjects,
  });
  const empty = Object.keys(accepts).length === 0;
  return {
    accepts: empty && next.accepts === undefined ? undefined : accepts,
    capabilities: narrowedById(live.capabilities, next.capabilities).map((line, i) => {
      const counterpart = next.capabilities.find((other) => other.id === line.id);
      const evidence = live.capabilities[i]?.evidence;
      return evidence && counterpart?.evidence
        ? { ...line, evidence: narrowedLike(evidence, counterpart.evidence) }
        : line;
    }),
  };
}

interface Tiered {
  readonly tier?: Tier | undefined;
}

const narrows = (live: Tier | undefined, next: Tier | undefined): boolean =>
  TIERS.indexOf(next ?? 'public') >= TIERS.indexOf(live ?? 'public');

function narrowedTiers(live: Readonly<Record<string, Tier>>, next: Readonly<Record<string, Tier>>) {
  const fields = [...new Set([...Object.keys(live), ...Object.keys(next)])];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const tier = narrows(live[field], next[field]) ? next[field] : live[field];
      return tier === undefined ? [] : [[field, tier]];
    }),
  );
}

function narrowed<T extends Tiered>(live: T, next: Tiered | undefined): T {
  if (!next || !narrows(live.tier, next.tier)) return live;
  return withoutUndefined({ ...live, tier: next.tier }) as T;
}

const narrowedById = <T extends Tiered & { readonly id: string }>(live: readonly T[], next: readonly T[]): T[] =>
  live.map((line) =>
    narrowed(
      line,
      next.find((other) => other.id === line.id),
    ),
  );

/** Evidence has no id: the counterpart is the same piece but for its tier. */
const narrowedLike = <T extends Tiered>(live: readonly T[], next: readonly T[]): T[] =>
  live.map((piece, i) => {
    const counterpart = next[i];
    const same = difference({ ...piece, tier: undefined }, { ...counterpart, tier: undefined }).length === 0;
    return same ? narrowed(piece, counterpart) : piece;
  });

type Session = ProgramContent['sessions'][number];

const isSameRun = (a: Session, b: Session): boolean =>
  a.startsOn === b.startsOn && a.endsOn === b.endsOn && a.seats === b.seats;

/** Runs are matched by dates and seats, two alike by their order. */
function filledSessions(live: readonly Session[], next: readonly Session[]): Session[] {
  const rest = [...next];
  return live.map((run) => {
    const at = rest.findIndex((other) => isSameRun(run, other));
    const [counterpart] = at < 0 ? [] : rest.splice(at, 1);
    return counterpart ?? run;
  });
}
