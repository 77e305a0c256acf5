/** The zone office of the demo, whose people review what is posted. */
import type { SeedOrganisation } from '../seed.ts';

/** Its key is the demo account's. */
export const zone: SeedOrganisation[] = [
  {
    key: 'operator-demo',
    verification: 'verified',
    profile: {
      name: {
        zh: '江澜“5G+工业互联网”融合应用先导区运营办公室',
        en: 'Jianglan 5G + Industrial Internet Pilot Zone Office',
      },
      type: 'zone-office',
      region: '3205',
      industries: ['922'],
      sizeBand: 'small',
      about: {
        zh: '先导区的服务窗口：核验机构、审核供需信息、发布政策、组织对接活动。',
        en: 'The front desk of the pilot zone: verifies organisations, reviews what is posted, publishes policies and holds matching events.',
      },
    },
  },
];
