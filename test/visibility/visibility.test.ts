/** Nobody reads beyond their tier: a canary in every confidential field, and every answer of everyone who is not entitled. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntry, Listing } from '../../shared/schemas/listing/listing.ts';
import { LISTING_KINDS, type ListingKind } from '../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import { SUPPLY_KINDS } from '../../shared/schemas/listing/need.ts';
import type { PreviewResult } from '../../shared/schemas/match.ts';
import type { SearchResult, SuggestResult } from '../../shared/schemas/search.ts';
import { mayRead, TIERS, type Tier } from '../../shared/schemas/tier.ts';
import { startTestApi, type TestApi } from '../helpers/api.ts';
import { aContentOf, aListing, aMembership, aNeed, anOrganisation, aSolution, newUscc } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from '../http/people.ts';
import { type Canary, canaryContent, fieldsWithItems, type Manner } from './canary-content.ts';

const SUPPLY = [...SUPPLY_KINDS];
const OWNER = 'canary-owner-subject';
const CONFIDENTIAL = TIERS.filter((tier) => tier !== 'public');
const MANNERS: readonly Manner[] = ['by-field', 'by-item'];

interface Planted {
  readonly listing: Listing;
  readonly kind: ListingKind;
  readonly tier: Tier;
  readonly manner: Manner;
  readonly canaries: readonly Canary[];
}
interface Reader {
  readonly who: string;
  readonly as?: string;
  readonly tier: Tier;
}

const READERS: readonly Reader[] = [
  { who: 'someone who did not sign in', tier: 'public' },
  { who: 'a person without an organisation', as: PEOPLE.nobody, tier: 'public' },
  { who: 'a member of an organisation not verified', as: PEOPLE.newcomer, tier: 'public' },
  { who: 'a member of a verified organisation', as: PEOPLE.vendorOwner, tier: 'member' },
];

let api: TestApi;
let zone: Zone;
let secretive: { readonly id: string; readonly words: readonly string[] };
let hidden: Listing;
const planted: Planted[] = [];
/** A listing of each kind of the two readers that have an organisation. */
const own: Record<string, Listing[]> = {};

async function write(listing: Listing): Promise<Listing> {
  const { id, version, status, updatedBy, updatedAt } = listing;
  const audit: AuditEntry = { listingId: id, version, action: 'create', by: updatedBy, at: updatedAt, to: status };
  await api.deps.listings.write({ listing, audit });
  return listing;
}
const online = (organisationId: string, content: Listing['content'], by: string) => {
  const at = '2026-01-05T08:00:00.000Z';
  const stamps = { createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, submittedAt: at, publishedAt: at };
  return write(aListing({ organisationId, content, status: 'published', ...stamps }));
};

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
  const plans = LISTING_KINDS.flatMap((kind) =>
    CONFIDENTIAL.flatMap((tier) => MANNERS.map((manner) => ({ kind, tier, manner }))),
  );
  await forAll(plans, async ({ kind, tier, manner }) => {
    const { content, canaries } = canaryContent(kind, tier, manner);
    planted.push({ listing: await online(zone.sme.id, content, OWNER), kind, tier, manner, canaries });
  });
  const organisation = anOrganisation({
    profile: {
      name: { zh: 'zqhiddenownerzh', en: 'zqhiddenowneren' },
      uscc: newUscc(),
      website: 'https://zqhiddensite.example',
    },
  });
  await api.deps.organisations.create(
    organisation,
    aMembership({ organisationId: organisation.id, subject: 'zq-hidden-person' }),
  );
  secretive = {
    id: organisation.id,
    words: [organisation.id, 'zqhidden', organisation.profile.uscc!, 'zq-hidden-person'],
  };
  hidden = await online(organisation.id, aNeed({ ownerHidden: true }), 'zq-hidden-person');
  for (const [as, organisationId] of [
    [PEOPLE.vendorOwner, zone.vendor.id],
    [PEOPLE.newcomer, zone.newcomer.id],
  ] as const) {
    own[as] = [];
    for (const kind of LISTING_KINDS)
      own[as].push(await online(organisationId, kind === 'need' ? aNeed({ seeks: SUPPLY }) : aContentOf(kind), as));
  }
  await api.searchable();
}, 240_000);
afterAll(() => api.drop());

const get = async <T>(path: string, { as }: Reader) => api.ask<T>('GET', path, { ...(as !== undefined && { as }) });

/** Eight at a time. */
async function forAll<T>(items: readonly T[], run: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

/** One of each kind, all tiers and manners among them: for answers that are the same refusal for all. */
const someOfAll = () => LISTING_KINDS.map((kind, i) => planted.filter((one) => one.kind === kind)[i % 6]!.listing);

/** The texts of every answer this reader can provoke about the planted listings, cursors decoded. */
async function everything(reader: Reader): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const keep = (name: string, text: string) => texts.set(name, text);
  const as = reader.as === undefined ? {} : { as: reader.as };
  const all = [...planted.map(({ listing }) => listing), hidden];
  /** Follows `nextCursor` to the end. */
  const pages = async (name: string, path: string) => {
    for (let cursor = '', page = 0; page === 0 || cursor !== ''; page++) {
      const found = await get<{ nextCursor?: string }>(`${path}${cursor && `&cursor=${cursor}`}`, reader);
      expect(found.status, found.text).toBe(200);
      keep(`${name} ${page}`, found.text);
      cursor = found.json.nextCursor ?? '';
      keep(`cursor of ${name} ${page}`, Buffer.from(cursor, 'base64url').toString('latin1'));
    }
  };
  await pages('search', '/v1/listings?limit=40');
  await pages('search by newest', '/v1/listings?limit=100&sort=newest');
  await pages('search by closing', '/v1/listings?limit=100&sort=closing-soon');
  for (const q of ['zq', 'zqhidden', '轴承', 'tester'])
    keep(`suggest ${q}`, (await get(`/v1/suggest?q=${q}`, reader)).text);
  await forAll(all, async ({ id }) => {
    keep(`listing ${id}`, (await get(`/v1/listings/${id}`, reader)).text);
  });
  await forAll([...someOfAll(), hidden], async ({ id }) => {
    const change = { ...as, headers: { 'if-match': '"7"' } };
    keep(`history of ${id}`, (await get(`/v1/listings/${id}/history`, reader)).text);
    keep(`matches of ${id}`, (await get(`/v1/listings/${id}/matches`, reader)).text);
    keep(
      `edit of ${id}`,
      (await api.ask('PUT', `/v1/listings/${id}`, { ...change, json: { content: aSolution() } })).text,
    );
    keep(`close of ${id}`, (await api.ask('POST', `/v1/listings/${id}/close`, change)).text);
  });
  keep('reviews', (await get('/v1/reviews', reader)).text);
  keep('listings of the owner', (await get(`/v1/me/listings?organisationId=${zone.sme.id}`, reader)).text);
  keep('me', (await get('/v1/me', reader)).text);
  keep('the owner', (await get(`/v1/organisations/${zone.sme.id}`, reader)).text);
  for (const mine of own[reader.as ?? ''] ?? []) {
    await pages(`matches ${mine.id}`, `/v1/listings/${mine.id}/matches?limit=100`);
    const others = all.filter(({ content }) => (content.kind === 'need') !== (mine.content.kind === 'need'));
    await forAll(others, async ({ id }) => {
      keep(`card ${mine.id} ${id}`, (await get(`/v1/listings/${mine.id}/matches/${id}`, reader)).text);
    });
  }
  keep(
    'preview',
    (await api.ask('POST', '/v1/matches/preview', { ...as, json: { need: aNeed({ seeks: SUPPLY }) } })).text,
  );
  return texts;
}

describe('the canaries', () => {
  it('stand in every text field of every kind', () => {
    for (const kind of LISTING_KINDS) {
      const words = planted.filter((one) => one.kind === kind).flatMap(({ canaries }) => canaries);
      expect(words.length).toBeGreaterThan(300);
      const items = planted.find((one) => one.kind === kind && one.manner === 'by-item')!;
      for (const field of fieldsWithItems(kind))
        expect(items.canaries.some(({ path, tier }) => path.startsWith(`${field}.`) && tier !== 'public')).toBe(true);
    }
  });

  it('are all read by the owner’s own people, so that their absence elsewhere means something', async () => {
    await forAll(planted, async ({ listing, canaries }) => {
      const { text } = await api.ask('GET', `/v1/listings/${listing.id}`, { as: PEOPLE.smeViewer });
      expect(canaries.filter(({ word }) => !text.includes(word))).toEqual([]);
    });
  });
});

describe.each(READERS)('$who', (reader) => {
  let answers: Map<string, string>;
  beforeAll(async () => {
    answers = await everything(reader);
  }, 240_000);

  it('finds no word above their tier in any answer', () => {
    const secret = planted.flatMap(({ canaries }) => canaries.filter(({ tier }) => !mayRead(reader.tier, tier)));
    const leaks = [...answers].flatMap(([name, text]) =>
      secret.filter(({ word }) => text.includes(word)).map(({ path, tier }) => `${name} gives away ${path} (${tier})`),
    );
    expect(leaks).toEqual([]);
  });

  it('finds neither a hidden owner nor who wrote a listing', () => {
    const words = [...secretive.words, OWNER, zone.sme.profile.uscc!];
    const leaks = [...answers].filter(([, text]) => words.some((word) => text.includes(word))).map(([name]) => name);
    expect(leaks).toEqual([]);
    expect(answers.get(`listing ${hidden.id}`)).toContain('"hidden":true');
  });

  it('reads what is open to them, in each listing and in the search', () => {
    const found = [...answers]
      .filter(([name]) => name.startsWith('search'))
      .map(([, text]) => text)
      .join('');
    for (const { listing, kind, tier, manner, canaries } of planted) {
      const visible = !(manner === 'by-field' && tier === 'member') || mayRead(reader.tier, 'member');
      const text = answers.get(`listing ${listing.id}`)!;
      expect([kind, tier, manner, found.includes(listing.id)]).toEqual([kind, tier, manner, visible]);
      const unread = canaries.filter((one) => visible && mayRead(reader.tier, one.tier) && !text.includes(one.word));
      expect(unread).toEqual([]);
    }
  });

  it('is told which fields are locked and by which tier, and nothing of what they hold', () => {
    for (const { listing, tier, manner } of planted.filter(
      (one) => one.manner === 'by-field' && one.tier !== 'member',
    )) {
      const { locked, content } = JSON.parse(answers.get(`listing ${listing.id}`)!) as ListingView;
      expect([manner, new Set(locked.map((field) => field.tier))]).toEqual([manner, new Set([tier])]);
      const kept = locked.filter(({ field }) => {
        const value = content[field];
        return value !== undefined && !(Array.isArray(value) && value.length === 0);
      });
      expect(kept).toEqual([]);
    }
  });

  it('cannot find a listing by a word they may not read, nor complete it', async () => {
    await forAll(planted, async ({ listing, canaries }) => {
      const secret = canaries.filter(({ tier, word }) => !mayRead(reader.tier, tier) && word.startsWith('zq'));
      if (secret.length === 0) return;
      const words = secret
        .slice(0, 40)
        .map(({ word }) => word)
        .join(' ');
      const { json } = await get<SearchResult>(`/v1/listings?limit=100&q=${encodeURIComponent(words)}`, reader);
      expect(json.items.filter(({ id }) => id === listing.id)).toEqual([]);
      const { json: suggested } = await get<SuggestResult>(`/v1/suggest?q=${secret[0]!.word}`, reader);
      expect(suggested.listings).toEqual([]);
    });
  });
});

describe('a guess', () => {
  it('written as a requirement is no evidence: no offer is quoted on a word its reader may not see', async () => {
    const target = planted.find(
      (one) => one.kind === 'solution' && one.tier === 'partner' && one.manner === 'by-field',
    )!;
    const guess = target.canaries.find(({ path }) => path.startsWith('capabilities') && path.endsWith('text.en'))!;
    const need = aNeed({ requirements: [{ id: 'guess', text: { en: guess.word }, importance: 'must' }] });
    const { json } = await api.ask<PreviewResult>('POST', '/v1/matches/preview', {
      as: PEOPLE.vendorOwner,
      json: { need },
    });
    const lines = json.matches.items.flatMap(({ forNeed }) => forNeed.lines.filter((line) => line.id === 'guess'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.offered !== undefined || line.verdict === 'hit')).toEqual([]);
  });
});
