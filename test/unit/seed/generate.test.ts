import { beforeAll, describe, expect, it } from 'vitest';
import { demoData } from '../../../infra/local/seed/demo.ts';
import { generateListings } from '../../../infra/local/seed/generate.ts';
import { generateOrganisations } from '../../../infra/local/seed/load/generate-organisations.ts';
import { withOtherNumbers } from '../../../infra/local/seed/load/other-numbers.ts';
import { type ListingContent, listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { organisationProfile } from '../../../shared/schemas/organisation.ts';
import { NOW } from '../../helpers/builders.ts';

const SIZE = 2_000;
let demo: ListingContent[];
let made: ListingContent[];

beforeAll(async () => {
  demo = (await demoData(NOW)).listings.map(({ content }) => listingContent.parse(content));
  made = [...generateListings(demo, SIZE, 7)];
});

describe('generated listings', () => {
  it('are the same for the same seed, however many are asked for, and others for another', () => {
    expect([...generateListings(demo, 100, 7)]).toEqual(made.slice(0, 100));
    expect([...generateListings(demo, 1, 8)]).not.toEqual(made.slice(0, 1));
  });

  it('are valid content', () => {
    const refused = made.map((content) => listingContent.safeParse(content)).filter(({ success }) => !success);
    expect(refused).toEqual([]);
  });

  it('never repeat a title, a summary or a description', () => {
    const texts = made.flatMap(({ title, summary, description }) =>
      [title, summary, description].flatMap((text) => [text?.zh, text?.en].filter((one) => one !== undefined)),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are half in Chinese, a third in English, the rest in both', () => {
    const share = (has: (content: ListingContent) => boolean) => made.filter(has).length / SIZE;
    expect(share(({ title }) => title.en === undefined)).toBeCloseTo(0.5, 1);
    expect(share(({ title }) => title.zh === undefined)).toBeCloseTo(0.33, 1);
  });

  it('come in every kind that the demo data has, in about its proportions', () => {
    const share = (kind: string, of: readonly ListingContent[]) =>
      of.filter((one) => one.kind === kind).length / of.length;
    for (const kind of new Set(demo.map((one) => one.kind))) {
      expect(share(kind, made)).toBeGreaterThan(share(kind, demo) / 3);
    }
  });
});

describe('other numbers', () => {
  it.each([
    ['两条线各 40 台，节拍 3 秒，检出率 99.6%', '两条线各 60 台，节拍 5 秒，检出率 99.4%'],
    ['4,000 false calls a day, 32 people', '6,000 false calls a day, 48 people'],
    ['量程 20 至 80 米', '量程 30 至 120 米'],
  ])('scale every quantity by one factor and leave shares below the whole: %s', (text, changed) => {
    expect(withOtherNumbers(text, 1.5)).toBe(changed);
  });

  it.each([
    '符合 GB/T 22239-2019 与 IEC 61850',
    '802.1Qbv over OPC UA',
    '型号 QK-4827',
    '2019 年投产',
    'ISO 9001 certified',
  ])('leave names and years alone: %s', (text) => {
    expect(withOtherNumbers(text, 1.5)).toBe(text);
  });
});

describe('generated organisations', () => {
  it('are valid, each under its own key, and the same for the same seed', () => {
    const made = generateOrganisations(300, 7);
    for (const { profile } of made) expect(organisationProfile.safeParse(profile).error).toBeUndefined();
    expect(new Set(made.map(({ key }) => key)).size).toBe(300);
    expect(generateOrganisations(300, 7)).toEqual(made);
  });
});
