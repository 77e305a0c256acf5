/** Organisations for load: invented firms and vendors with names as they are registered, spread over the country. */
import { industries } from '../../../../shared/taxonomy/industries.ts';
import { regions } from '../../../../shared/taxonomy/regions.ts';
import { randomFrom } from '../random.ts';
import type { SeedOrganisation } from '../seed.ts';

const FIRST = [
  ['恒', 'Heng'],
  ['瑞', 'Rui'],
  ['科', 'Ke'],
  ['华', 'Hua'],
  ['鼎', 'Ding'],
  ['远', 'Yuan'],
  ['信', 'Xin'],
  ['卓', 'Zhuo'],
  ['联', 'Lian'],
  ['睿', 'Rui'],
  ['博', 'Bo'],
  ['凌', 'Ling'],
  ['嘉', 'Jia'],
  ['晟', 'Sheng'],
] as const;
const SECOND = [
  ['达', 'da'],
  ['通', 'tong'],
  ['泰', 'tai'],
  ['川', 'chuan'],
  ['洋', 'yang'],
  ['峰', 'feng'],
  ['谷', 'gu'],
  ['立', 'li'],
  ['启', 'qi'],
  ['成', 'cheng'],
  ['昌', 'chang'],
  ['诺', 'nuo'],
] as const;
const TRADES = [
  ['精密机械', 'Precision Machinery', 'sme'],
  ['铸造', 'Foundry', 'sme'],
  ['注塑', 'Plastics', 'sme'],
  ['电子', 'Electronics', 'sme'],
  ['纺织', 'Textiles', 'sme'],
  ['食品', 'Foods', 'sme'],
  ['新材料', 'New Materials', 'sme'],
  ['阀门', 'Valves', 'sme'],
  ['重型装备', 'Heavy Equipment', 'large-enterprise'],
  ['智能科技', 'Intelligent Technology', 'vendor'],
  ['自动化', 'Automation', 'vendor'],
  ['信息技术', 'Information Technology', 'vendor'],
  ['工业软件', 'Industrial Software', 'vendor'],
  ['通信', 'Communications', 'vendor'],
  ['机器视觉', 'Machine Vision', 'vendor'],
] as const;
const BANDS = ['micro', 'small', 'small', 'medium', 'large'] as const;
const PREFECTURES = regions.entries.filter(({ parent, en }) => parent !== undefined && en !== undefined);
const MAKERS = industries.entries.filter(({ code }) => /^\d{3}$/.test(code) && industries.isWithin(code, 'C'));

/** `count` verified organisations with keys `load-<seed>-<number>`; the same seed gives the same ones. */
export function generateOrganisations(count: number, seed: number): SeedOrganisation[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => {
    const place = random.pick(PREFECTURES);
    const [first, second, trade] = [random.pick(FIRST), random.pick(SECOND), random.pick(TRADES)];
    return {
      key: `load-${seed}-${i}`,
      profile: {
        name: {
          zh: `${place.zh.replace(/[市盟]$/, '')}${first[0]}${second[0]}${trade[0]}有限公司`,
          en: `${place.en} ${first[1]}${second[1]} ${trade[1]} Co., Ltd.`,
        },
        type: trade[2],
        region: place.code,
        industries: random.sample(MAKERS, random.between(1, 3)).map(({ code }) => code),
        sizeBand: random.pick(BANDS),
      },
    };
  });
}
