/** The demo vendors and their solutions are valid, belong together and cover the field. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vendors } from '../../../infra/local/seed/organisations/vendors.ts';
import type { SeedListings } from '../../../infra/local/seed/seed.ts';
import { listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { organisationProfile } from '../../../shared/schemas/organisation.ts';
import { scenarios } from '../../../shared/taxonomy/scenarios.ts';

const folder = new URL('../../../infra/local/seed/listings/', import.meta.url);
const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
const files = readdirSync(folder).filter((file) => file.startsWith('solutions-'));
const modules = (await Promise.all(files.map((file) => import(new URL(file, folder).href)))) as Record<
  string,
  SeedListings
>[];
const listings = modules.flatMap((module) => Object.values(module).flatMap((seed) => seed(day)));

const languagesOf = (title: { zh?: string | undefined; en?: string | undefined }) =>
  [title.zh && 'zh', title.en && 'en'].filter(Boolean).join('+');
const share = (languages: string) =>
  listings.filter((item) => languagesOf(item.content.title) === languages).length / listings.length;

describe('demo vendors', () => {
  it.each(vendors.map((vendor) => [vendor.key, vendor]))('%s has a valid profile', (_, vendor) => {
    expect(organisationProfile.safeParse(vendor.profile).error?.issues).toBeUndefined();
  });

  it('are at least 22, each key once, some with a credit code and some without', () => {
    expect(vendors.length).toBeGreaterThanOrEqual(22);
    expect(new Set(vendors.map((vendor) => vendor.key)).size).toBe(vendors.length);
    const withCode = vendors.filter((vendor) => vendor.profile.uscc).length / vendors.length;
    expect(withCode).toBeGreaterThan(0.4);
    expect(withCode).toBeLessThan(0.7);
  });

  it('have the verified medium-size vendor of the demo account in Suzhou', () => {
    const demo = vendors.find((vendor) => vendor.key === 'vendor-demo');
    expect(demo).toMatchObject({ verification: 'verified', profile: { region: '3205', sizeBand: 'medium' } });
    expect(listings.filter((item) => item.organisation === 'vendor-demo').length).toBeGreaterThanOrEqual(6);
  });
});

describe('demo solutions', () => {
  it.each(listings.map((item) => [item.key, item]))('%s is valid content', (_, item) => {
    expect(listingContent.safeParse(item.content).error?.issues).toBeUndefined();
    expect(item.content.kind).toBe('solution');
  });

  it('are at least 84, each key once, each of a vendor that exists and of no vendor too many', () => {
    const known = new Set(vendors.map((vendor) => vendor.key));
    expect(listings.length).toBeGreaterThanOrEqual(84);
    expect(new Set(listings.map((item) => item.key)).size).toBe(listings.length);
    expect(listings.filter((item) => !known.has(item.organisation)).map((item) => item.key)).toEqual([]);
    const posting = new Set(listings.map((item) => item.organisation));
    expect(vendors.filter((vendor) => !posting.has(vendor.key)).map((vendor) => vendor.key)).toEqual([]);
  });

  it('cover each scenario three times or more, and at least 15 industry divisions', () => {
    const published = listings.filter((item) => (item.status ?? 'published') === 'published');
    const count = (code: string) => published.filter((item) => item.content.scenarios?.includes(code)).length;
    expect(scenarios.entries.map((entry) => entry.code).filter((code) => count(code) < 3)).toEqual([]);
    const divisions = new Set(published.flatMap((item) => item.content.industries ?? []).map((c) => c.slice(0, 2)));
    expect(divisions.size).toBeGreaterThanOrEqual(15);
  });

  it('are about half Chinese only, a third English only and the rest both', () => {
    expect(share('zh')).toBeGreaterThan(0.4);
    expect(share('zh')).toBeLessThan(0.58);
    expect(share('en')).toBeGreaterThan(0.26);
    expect(share('en')).toBeLessThan(0.4);
    expect(share('zh+en')).toBeGreaterThan(0.1);
  });

  it('are published but for a few', () => {
    const other = listings.filter((item) => (item.status ?? 'published') !== 'published').length;
    expect(other).toBeGreaterThanOrEqual(4);
    expect(other).toBeLessThanOrEqual(8);
  });

  it('say different things: no title twice', () => {
    const titles = listings.map((item) => item.content.title.zh ?? item.content.title.en);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
