/** Asks the index for the candidates of a seed. */
import type { Ctx } from '../../context.ts';
import type { CandidateResult } from '../../ports/listing-search.ts';
import { candidateQueryOf } from './candidate-query-of.ts';
import { classOf, matchableFor, type OwnedListing } from './seed.ts';

/** How many are judged for one ranking. */
export const CANDIDATES = 200;

/**
 * Listings of the other side, best text first; with `onlyIds` only those, scored as they would be among all. What steers the
 * search is what verified organisations may read of the seed: the same for everyone, and nothing confidential.
 */
export async function findCandidates(
  { deps }: Ctx,
  seed: OwnedListing,
  now: string,
  onlyIds?: readonly string[],
): Promise<CandidateResult> {
  const matchable = matchableFor('member', seed)!;
  const query = candidateQueryOf(matchable, {
    visibility: classOf(seed.owner),
    organisationId: seed.listing.organisationId,
    now,
    size: CANDIDATES,
    ...(onlyIds && { onlyIds }),
  });
  const result = await deps.search.candidates(query);
  if (seed.listing.content.kind === 'need') return result;
  return { ...result, candidates: await withoutOwn(deps, seed, result.candidates) };
}

/** A need with a hidden owner does not name its organisation in the index: the table says whether it is the seed's own. */
async function withoutOwn(
  deps: Ctx['deps'],
  { listing: { organisationId } }: OwnedListing,
  candidates: CandidateResult['candidates'],
): Promise<CandidateResult['candidates']> {
  const hidden = candidates.filter(({ listing }) => listing.owner.hidden).map(({ listing }) => listing.id);
  if (hidden.length === 0) return candidates;
  const own = new Set(
    (await deps.listings.getMany(hidden)).filter((one) => one.organisationId === organisationId).map(({ id }) => id),
  );
  return candidates.filter(({ listing }) => !own.has(listing.id));
}
