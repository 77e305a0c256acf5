/** A market of its own for one judged set: its documents published as offers, its queries asked as needs. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAidsConfig } from '../../functions/config.ts';
import type { Actor, Ctx, Deps } from '../../functions/context.ts';
import type { ListingSearch } from '../../functions/ports/listing-search.ts';
import { approveListing } from '../../functions/usecases/listing/approve-listing.ts';
import { createListing } from '../../functions/usecases/listing/create-listing.ts';
import { submitListing } from '../../functions/usecases/listing/submit-listing.ts';
import { matchListing } from '../../functions/usecases/matching/match-listing.ts';
import type { AidsEnvironment } from '../../infra/local/embedder/start-aids.ts';
import type { Engines } from '../../infra/local/engines/engines.ts';
import { type Marketplace, startMarketplace } from '../../infra/local/marketplace.ts';
import { asOrganisationId } from '../../shared/ids.ts';
import type { ListingContent } from '../../shared/schemas/listing/listing-content.ts';
import type { MatchCard } from '../../shared/schemas/match.ts';
import type { Role } from '../../shared/schemas/membership.ts';
import type { OrganisationProfile } from '../../shared/schemas/organisation.ts';
import { asNeed, asOffer } from './as-listing.ts';
import { eachOf } from './each-of.ts';
import type { JudgedLine, JudgedSet } from './judged-folder.ts';
import { judgedFor, type Part, rankedBy, searchesOf } from './parts.ts';
import type { KeptCandidate, KeptQuery } from './tune/kept-query.ts';

/** One clock for all runs, the day from which the dates of test/relevance/judged are counted. */
const EVALUATION_NOW = '2026-11-01T00:00:00.000Z';
const LOADING = 16;
/** Two at a time: as many as there is hardly a machine that has fewer cores. */
const ASKING = 2;
const FOUND = 100;
/** Here the ranking is measured, not the patience of a search. */
const PATIENT_MS = '60000';

/**
 * The documents found for one query, best first, and how long the match took. `violations`: offers in the first 20 that
 * miss a must and stand above one that misses none.
 */
export interface Asked {
  readonly ranking: readonly string[];
  readonly ms: number;
  readonly violations: number;
}

export interface Market {
  /** Publishes the documents through the use cases and waits until the projector has them in the index. */
  load(set: JudgedSet): Promise<void>;
  /** Asks each query as a need, in the order of the set. */
  ask(set: JudgedSet): Promise<Asked[]>;
  /** The candidates of each query with their cards, in the order of the set. */
  judge(set: JudgedSet): Promise<KeptQuery[]>;
  /** The rankings of the same queries by the parts up to one; to be called after `ask`. */
  askPart(part: Part): Promise<string[][]>;
  drop(): Promise<void>;
}

type Note = (text: string) => void;

const LOOKED_AT = 20;

/** Offers that miss a must above one that misses none. */
function violationsIn(cards: readonly MatchCard[]): number {
  const misses = cards.slice(0, LOOKED_AT).map(({ forNeed }) => forNeed.missedMusts > 0);
  return misses.slice(0, Math.max(0, misses.lastIndexOf(false))).filter(Boolean).length;
}

const PERSON = 'evaluation';

const actorIn = (organisationId: string, role: Role): Actor => {
  const membership = { subject: PERSON, organisationId, role, version: 1 };
  return {
    kind: 'person',
    subject: PERSON,
    memberships: [{ ...membership, createdAt: EVALUATION_NOW, updatedAt: EVALUATION_NOW }],
  };
};

const profileOf = (type: string, line: JudgedLine): OrganisationProfile =>
  line.organisation ?? {
    name: { en: `Owner of ${line.id}`.slice(0, 120) },
    type,
    region: '3302',
    industries: [],
    sizeBand: 'small',
  };

/** Names nobody else uses; limits and tokens play no part where the use cases are called directly. */
function configFor({ opensearchUrl, dynamodbEndpoint }: Engines, aids: AidsEnvironment | undefined) {
  const name = `evaluate-${randomUUID()}`;
  return {
    tableName: name,
    countersTableName: `${name}-counters`,
    region: 'local',
    dynamodbEndpoint,
    opensearchUrl,
    indexPrefix: name,
    deadLetters: pathToFileURL(join(tmpdir(), name)).href,
    logLevel: 'SILENT' as const,
    oidcIssuer: 'http://127.0.0.1',
    oidcAudience: name,
    zoneOrganisationId: asOrganisationId('0'.repeat(26)),
    corsOrigins: [],
    readsPerMinute: 1,
    writesPerMinute: 1,
    ...readAidsConfig({ ...aids, EMBEDDER_TIMEOUT_MS: PATIENT_MS }),
  };
}

/** A fresh table with its stream and projector, and fresh indexes; `drop` removes them. */
export async function startMarket(engines: Engines, aids: AidsEnvironment | undefined, note: Note): Promise<Market> {
  const failed = (problem: unknown): never => {
    throw new Error(`a document was not projected: ${JSON.stringify(problem)}`);
  };
  const config = configFor(engines, aids);
  const marketplace = await startMarketplace({
    config,
    refreshInterval: '1s',
    report: failed,
    onFailure: async ({ error }) => failed(String(error)),
  });
  const { searches, close } = await searchesOf(config);
  const desk = new Desk(marketplace, searches);
  return {
    load: (set) => desk.load(set, note),
    ask: (set) => desk.ask(set, note),
    judge: (set) => desk.judge(set, note),
    askPart: (part) => desk.askPart(part, note),
    async drop() {
      await close();
      await marketplace.drop();
    },
  };
}

/** Where everything is posted, approved and asked. */
class Desk {
  readonly #marketplace: Marketplace;
  readonly #deps: Deps;
  readonly #organisations = new Map<string, Promise<string>>();
  /** The document of each listing. */
  readonly #docs = new Map<string, string>();
  readonly #searches: Readonly<Record<Part, ListingSearch>>;
  #posted: readonly Posted[] = [];

  constructor(marketplace: Marketplace, searches: Readonly<Record<Part, ListingSearch>>) {
    this.#marketplace = marketplace;
    this.#searches = searches;
    this.#deps = { ...marketplace.deps, now: () => EVALUATION_NOW };
  }

  async load({ name, docs }: JudgedSet, note: Note): Promise<void> {
    const progress = (count: number) => note(`${name}: ${count} of ${docs.length} documents published`);
    await eachOf(docs, LOADING, (doc) => this.#publish(doc), progress);
    note(`${name}: the projector catches up`);
    await this.#marketplace.searchable();
  }

  async ask({ name, queries }: JudgedSet, note: Note): Promise<Asked[]> {
    await this.#postAll(queries);
    const progress = (count: number) => note(`${name}: ${count} of ${queries.length} queries asked`);
    return eachOf(this.#posted, ASKING, (need) => this.#match(need), progress);
  }

  async judge({ name, queries, grades }: JudgedSet, note: Note): Promise<KeptQuery[]> {
    await this.#postAll(queries);
    const progress = (count: number) => note(`${name}: ${count} of ${queries.length} queries judged`);
    const candidates = await eachOf(this.#posted, ASKING, (need) => this.#candidatesOf(need), progress);
    return queries.map(({ id }, at) => ({ grades: grades.get(id)!, candidates: candidates[at]! }));
  }

  async askPart(part: Part, note: Note): Promise<string[][]> {
    const search = this.#searches[part];
    const progress = (count: number) => note(`${part}: ${count} of ${this.#posted.length} queries asked`);
    const rank = async ({ id, owner }: Posted) =>
      (await rankedBy(part, { ...owner, deps: { ...owner.deps, search } }, id))
        .slice(0, FOUND)
        .map((found) => this.#docs.get(found)!);
    return eachOf(this.#posted, ASKING, rank, progress);
  }

  async #postAll(queries: readonly JudgedLine[]): Promise<void> {
    this.#posted = await eachOf(queries, LOADING, (query) => this.#post(query, asNeed(query), 'sme'));
  }

  async #candidatesOf({ id, owner }: Posted): Promise<KeptCandidate[]> {
    const judged = await judgedFor(owner, id);
    return judged.map(({ listing, engineScore, card: { forNeed, forOffer } }) => ({
      doc: this.#docs.get(listing.id)!,
      engineScore,
      forNeed,
      forOffer,
    }));
  }

  async #match({ id, owner }: Posted): Promise<Asked> {
    const started = performance.now();
    const { items } = await matchListing(owner, { id, limit: FOUND });
    const ms = performance.now() - started;
    return { ranking: items.map(({ offer }) => this.#docs.get(offer.id)!), ms, violations: violationsIn(items) };
  }

  async #publish(doc: JudgedLine): Promise<void> {
    const { id, owner } = await this.#post(doc, asOffer(doc), 'vendor');
    this.#docs.set(id, doc.id);
    await submitListing(owner, { id, acknowledgeLeaks: true });
    await approveListing(this.#as(this.#deps.zoneOrganisationId, 'operator'), { id });
  }

  async #post(line: JudgedLine, content: ListingContent, type: string): Promise<Posted> {
    const organisationId = await this.#organisationOf(line, profileOf(type, line));
    const owner = this.#as(organisationId, 'owner');
    const { id } = await createListing(owner, { organisationId, content });
    return { id, owner };
  }

  /** Lines that give the same profile share an organisation; every other line has its own. */
  #organisationOf(line: JudgedLine, profile: OrganisationProfile): Promise<string> {
    const key = line.organisation ? JSON.stringify(line.organisation) : `${profile.type} ${line.id}`;
    const made = this.#organisations.get(key) ?? this.#found(profile);
    this.#organisations.set(key, made);
    return made;
  }

  async #found(profile: OrganisationProfile): Promise<string> {
    const id = asOrganisationId(this.#deps.newUlid());
    const times = { createdAt: EVALUATION_NOW, updatedAt: EVALUATION_NOW };
    await this.#deps.organisations.create(
      { id, version: 1, profile, verification: 'verified', ...times },
      { subject: PERSON, organisationId: id, role: 'owner', version: 1, ...times },
    );
    return id;
  }

  #as(organisationId: string, role: Role): Ctx {
    return { actor: actorIn(organisationId, role), requestId: PERSON, deps: this.#deps };
  }
}

interface Posted {
  readonly id: string;
  readonly owner: Ctx;
}
