/** What every use case is given: who acts, the request, the clock, and the ports. */
import type { Membership } from '../shared/schemas/membership.ts';
import type { Embedder } from './ports/embedder.ts';
import type { InvitationRepository } from './ports/invitation-repository.ts';
import type { ListingRepository } from './ports/listing-repository.ts';
import type { ListingSearch } from './ports/listing-search.ts';
import type { MarkRepository } from './ports/mark-repository.ts';
import type { MembershipRepository } from './ports/membership-repository.ts';
import type { Operations } from './ports/operations.ts';
import type { OrganisationRepository } from './ports/organisation-repository.ts';
import type { PreferencesRepository } from './ports/preferences-repository.ts';
import type { RateLimiter } from './ports/rate-limiter.ts';
import type { Receipt, ReceiptRepository } from './ports/receipt.ts';
import type { TokenVerifier } from './ports/token-verifier.ts';

/** Anyone, or a person with what they may act for. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'person';
      readonly subject: string;
      readonly name?: string | undefined;
      readonly memberships: readonly Membership[];
    };

/** The ports, wired once in deps.ts. */
export interface Deps {
  readonly listings: ListingRepository;
  readonly organisations: OrganisationRepository;
  readonly memberships: MembershipRepository;
  readonly marks: MarkRepository;
  readonly preferences: PreferencesRepository;
  readonly invitations: InvitationRepository;
  readonly receipts: ReceiptRepository;
  readonly search: ListingSearch;
  /** Asked for its health only; the search has its own way to it. None where words have to do. */
  readonly embedder?: Pick<Embedder, 'ping'>;
  readonly operations: Operations;
  readonly tokens: TokenVerifier;
  readonly limiter: RateLimiter;
  /** The zone office's organisation id: moderators and operators are its members. */
  readonly zoneOrganisationId: string;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  /** A new ULID. */
  readonly newUlid: () => string;
}

export interface Ctx {
  readonly actor: Actor;
  readonly requestId: string;
  /** Present when the request carried an Idempotency-Key. */
  readonly receipt?: Receipt | undefined;
  readonly deps: Deps;
}
