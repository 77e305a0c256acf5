/** The people of the local stack: one for each side of the market, and the operator of the zone. */

/** An account of the local issuer. `id` is the subject of its tokens; `side` says what its organisation does in the market. */
export interface DemoAccount {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly email: string;
  readonly side: 'sme' | 'vendor' | 'university' | 'training-base' | 'operator';
}

/** In the order in which the sign-in page and `npm start` list them. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    id: 'sme-demo',
    name: { zh: '陈立（中小企业）', en: 'Chen Li (SME)' },
    email: 'sme-demo@duijie.example',
    side: 'sme',
  },
  {
    id: 'vendor-demo',
    name: { zh: '周岚（解决方案商）', en: 'Zhou Lan (vendor)' },
    email: 'vendor-demo@duijie.example',
    side: 'vendor',
  },
  {
    id: 'university-demo',
    name: { zh: '林教授（高校）', en: 'Professor Lin (university)' },
    email: 'university-demo@duijie.example',
    side: 'university',
  },
  {
    id: 'base-demo',
    name: { zh: '吴敏（实训基地）', en: 'Wu Min (training base)' },
    email: 'base-demo@duijie.example',
    side: 'training-base',
  },
  {
    id: 'operator-demo',
    name: { zh: '先导区运营办公室', en: 'Zone office (operator)' },
    email: 'operator-demo@duijie.example',
    side: 'operator',
  },
];

/** The account with this id, or undefined. */
export const demoAccount = (id: string): DemoAccount | undefined => DEMO_ACCOUNTS.find((one) => one.id === id);
