/** The demo institutions and what they post are valid, belong together and cover the field. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { institutions } from '../../../infra/local/seed/organisations/institutions.ts';
import { zone } from '../../../infra/local/seed/organisations/zone.ts';
import type { SeedListings } from '../../../infra/local/seed/seed.ts';
import { traces } from '../../../shared/lifecycle/contact-patterns.ts';
import { listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { organisationProfile } from '../../../shared/schemas/organisation.ts';
import { scenarios } from '../../../shared/taxonomy/scenarios.ts';

const folder = new URL('../../../infra/local/seed/listings/', import.meta.url);
const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
const files = readdirSync(folder).filter((file) =>
  /^(transfers|programs|talent|services|finance|policies)\b/.test(file),
);
const modules = (await Promise.all(files.map((file) => import(new URL(file, folder).href)))) as Record<
  string,
  SeedListings
>[];
const listings = modules.flatMap((module) => Object.values(module).flatMap((seed) => seed(day)));
const published = listings.filter((item) => (item.status ?? 'published') === 'published');

const postedBy = (organisation: string, kinds: string[]) =>
  published.filter((item) => item.organisation === organisation && kinds.includes(item.content.kind)).length;
const languagesOf = (title: { zh?: string | undefined; en?: string | undefined }) =>
  [title.zh && 'zh', title.en && 'en'].filter(Boolean).join('+');
const share = (languages: string) =>
  listings.filter((item) => languagesOf(item.content.title) === languages).length / listings.length;

describe('demo institutions', () => {
  it.each(institutions.map((item) => [item.key, item]))('%s has a valid profile', (_, item) => {
    expect(organisationProfile.safeParse(item.profile).error?.issues).toBeUndefined();
  });

  it('are at least 22, each key once, about half with a credit code', () => {
    expect(institutions.length).toBeGreaterThanOrEqual(22);
    expect(new Set(institutions.map((item) => item.key)).size).toBe(institutions.length);
    const withCode = institutions.filter((item) => item.profile.uscc).length / institutions.length;
    expect(withCode).toBeGreaterThan(0.4);
    expect(withCode).toBeLessThan(0.7);
  });

  it('have a verified university in Wuxi and a verified training base in Suzhou’s Kunshan for the demo accounts', () => {
    const byKey = (key: string) => institutions.find((item) => item.key === key);
    const verification = 'verified';
    expect(byKey('university-demo')).toMatchObject({ verification, profile: { type: 'university', region: '3202' } });
    expect(byKey('base-demo')).toMatchObject({ verification, profile: { type: 'training-base', region: '3205' } });
  });
});

describe('what demo institutions post', () => {
  it.each(listings.map((item) => [item.key, item]))('%s is valid content without contact details', (_, item) => {
    expect(listingContent.safeParse(item.content).error?.issues).toBeUndefined();
    const found = traces(JSON.stringify(item.content)).filter((trace) => trace.kind !== 'patent');
    expect(found).toEqual([]);
  });

  it('has each key once, of an institution that exists, and each institution posts', () => {
    const known = new Set([...institutions, ...zone].map((item) => item.key));
    expect(new Set(listings.map((item) => item.key)).size).toBe(listings.length);
    expect(new Set(listings.map((item) => item.organisation))).toEqual(known);
  });

  it.each([
    ['transfer', 26],
    ['program', 24],
    ['talent', 20],
    ['service', 18],
    ['finance', 14],
    ['policy', 14],
  ])('holds enough of kind %s (%i)', (kind, least) => {
    expect(listings.filter((item) => item.content.kind === kind).length).toBeGreaterThanOrEqual(least);
  });

  it('gives the demo accounts enough of their own', () => {
    expect(postedBy('university-demo', ['transfer', 'talent'])).toBeGreaterThanOrEqual(5);
    expect(postedBy('base-demo', ['program'])).toBeGreaterThanOrEqual(5);
    expect(postedBy('operator-demo', ['policy'])).toBeGreaterThanOrEqual(3);
  });

  it('covers each scenario three times or more, and at least 15 industry divisions', () => {
    const count = (code: string) => published.filter((item) => item.content.scenarios?.includes(code)).length;
    expect(scenarios.entries.map((entry) => entry.code).filter((code) => count(code) < 3)).toEqual([]);
    const divisions = new Set(published.flatMap((item) => item.content.industries ?? []).map((c) => c.slice(0, 2)));
    expect(divisions.size).toBeGreaterThanOrEqual(15);
  });

  it('is about half Chinese only, a third English only and the rest both', () => {
    expect(share('zh')).toBeGreaterThan(0.4);
    expect(share('zh')).toBeLessThan(0.58);
    expect(share('en')).toBeGreaterThan(0.26);
    expect(share('en')).toBeLessThan(0.4);
    expect(share('zh+en')).toBeGreaterThan(0.1);
  });

  it('is published but for a few', () => {
    const other = listings.length - published.length;
    expect(other).toBeGreaterThanOrEqual(4);
    expect(other).toBeLessThanOrEqual(8);
  });

  it('says different things: no title twice', () => {
    const titles = listings.map((item) => item.content.title.zh ?? item.content.title.en);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has full sessions with a waiting list and open licences only for granted rights', () => {
    const sessions = published.flatMap(({ content }) => (content.kind === 'program' ? (content.sessions ?? []) : []));
    expect(sessions.filter((run) => run.seatsLeft === 0 && (run.waiting ?? 0) > 0).length).toBeGreaterThanOrEqual(4);
    const open = published.flatMap(({ content }) =>
      content.kind === 'transfer' && content.licenceModes?.includes('open') ? [content] : [],
    );
    expect(open.length).toBeGreaterThanOrEqual(1);
    expect(open.flatMap((content) => content.rights ?? []).every((r) => r.legalStatus === 'granted')).toBe(true);
    expect(open.every((content) => !content.licenceModes?.some((m) => ['exclusive', 'sole'].includes(m)))).toBe(true);
  });
});
