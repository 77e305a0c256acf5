/** A need in one language finds offers in the other, by the real model and the real dictionary, through the real stream and index. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchPage } from '../../shared/schemas/match.ts';
import { hasModel, someAids } from '../helpers/aids.ts';
import { startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';
import { publish } from './publish.ts';

/** Each offer answers the need of its name, in words of the other language. */
const NEEDS = {
  grippers: { zh: '机械手末端夹具要能抓取不规则铸件' },
  sewage: { zh: '厂区污水处理站无人值守' },
  radio: { zh: '车间 5G 专网信号覆盖不好' },
  bearings: { zh: '主轴轴承坏了才知道，想提前预警' },
  lease: { en: 'Paying for new machine tools over three years' },
  energy: { en: 'Our electricity bill is too high' },
  forklifts: { en: 'Pallets should move between the halls without drivers' },
  drawings: { en: 'Old paper drawings of moulds as three-dimensional models' },
} as const;
const OFFERS = {
  grippers: { en: 'Adaptive end effectors that pick up castings of any shape' },
  sewage: { en: 'Unattended operation of waste water treatment plants' },
  radio: { en: 'Planning and tuning of private 5G radio coverage indoors' },
  bearings: { en: 'Vibration monitoring that predicts failures of spindles' },
  lease: { zh: '数控机床融资租赁，分三十六期还款' },
  energy: { zh: '工厂能耗监测与节能改造' },
  forklifts: { zh: '跨车间无人搬运车物流系统' },
  drawings: { zh: '模具二维图纸逆向三维建模服务' },
} as const;
type Topic = keyof typeof NEEDS;
const TOPICS = Object.keys(NEEDS) as Topic[];

/** Nothing but its title tells an offer of one topic from those of the others. */
const plain = { scenarios: [], industries: [], regions: [], summary: undefined };

describe.runIf(hasModel())('across languages', () => {
  let api: TestApi;
  let zone: Zone;
  const ids = { needs: {}, offers: {} } as Record<'needs' | 'offers', Record<Topic, string>>;

  beforeAll(async () => {
    api = await startTestApi({ config: someAids() });
    zone = await settle(api);
    for (const topic of TOPICS) {
      const need = aNeed({ ...plain, title: NEEDS[topic], requirements: [], elements: {} });
      const offer = aSolution({ ...plain, title: OFFERS[topic], capabilities: [] });
      ids.needs[topic] = (await publish(api, zone.sme.id, PEOPLE.smeOwner, need)).id;
      ids.offers[topic] = (await publish(api, zone.vendor.id, PEOPLE.vendorOwner, offer)).id;
    }
    await api.searchable();
  });
  afterAll(() => api?.drop());

  const matches = (id: string, as: string) => api.ask<MatchPage>('GET', `/v1/listings/${id}/matches`, { as });

  it('the API lacks nothing', async () => {
    expect((await api.ask('GET', '/ready')).json).toEqual({ status: 'ready', degraded: [] });
  });

  /** The best of those written in another language than what they are matched with: how two languages are mixed is another matter. */
  const bestOf = (page: MatchPage, side: 'need' | 'offer', other: 'need' | 'offer') =>
    page.items.find((card) => Object.keys(card[side].title).join() !== Object.keys(card[other].title).join())?.[side]
      .id;

  it.each(TOPICS)('the need of %s finds its offer before all others of that language', async (topic) => {
    const { json: page } = await matches(ids.needs[topic], PEOPLE.smeOwner);
    expect([page.degraded, bestOf(page, 'offer', 'need')]).toEqual([[], ids.offers[topic]]);
  });

  it.each(TOPICS)('the offer of %s finds its need before all others of that language', async (topic) => {
    const { json: page } = await matches(ids.offers[topic], PEOPLE.vendorOwner);
    expect([page.degraded, bestOf(page, 'need', 'offer')]).toEqual([[], ids.needs[topic]]);
  });
});
