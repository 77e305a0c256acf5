/** Demo organisations that wait for the zone office's word: they may write, and nothing of theirs goes online yet. */
import type { SeedOrganisation } from '../seed.ts';

export const newcomers: SeedOrganisation[] = [
  {
    key: 'newcomer-haoke',
    verification: 'unverified',
    profile: {
      name: { zh: '宁波昊克精密轴承有限公司', en: 'Ningbo Haoke Precision Bearings Co., Ltd.' },
      type: 'sme',
      uscc: '91330212MA9K3XQ47H',
      region: '3302',
      industries: ['345'],
      sizeBand: 'small',
      about: {
        zh: '深沟球轴承套圈磨加工，磨床 46 台，月产 180 万套，出口占六成。',
        en: 'Grinds rings of deep-groove ball bearings: 46 grinders, 1.8 million sets a month, three fifths for export.',
      },
    },
  },
  {
    key: 'newcomer-lattice',
    verification: 'unverified',
    profile: {
      name: { zh: '昆山格致边缘智能有限公司', en: 'Kunshan Lattice Edge Co., Ltd.' },
      type: 'vendor',
      uscc: '91320583MA6T8WN253',
      region: '3205',
      industries: ['65'],
      sizeBand: 'micro',
      about: {
        en: 'Eleven people; firmware of edge gateways for presses and moulding machines, on site within a day.',
      },
    },
  },
];
