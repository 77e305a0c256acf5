/** Who builds, owns and runs the network or system (the guide's task on network building and operation). */
import { taxonomy } from './taxonomy.ts';

/** One of these on a need or an offer. */
export const operatingModels = taxonomy('operating-models', [
  {
    code: 'self-built',
    zh: '企业自建自营',
    en: 'Self-built',
    aliases: ['自建', '自营', 'self-owned', 'self-operated'],
    definition: { zh: '企业投资建设并自行运营。', en: 'The firm invests, builds and runs it.' },
  },
  {
    code: 'operator-run',
    zh: '运营商代建代维',
    en: 'Operator-run',
    aliases: ['运营商建设运营', '代维', '托管', 'carrier-run', 'managed network'],
    definition: {
      zh: '电信运营商建设并负责运营维护，企业按服务付费。',
      en: 'A telecom operator builds and runs it; the firm pays for the service.',
    },
  },
  {
    code: 'leased',
    zh: '租赁',
    en: 'Leased',
    aliases: ['设备租赁', '网络租赁', '以租代建', 'rental', 'lease'],
    definition: { zh: '企业租用网络或设备。', en: 'The firm rents the network or the equipment.' },
  },
  {
    code: 'joint',
    zh: '共建共营',
    en: 'Joint',
    aliases: ['共建共享', '联合运营', '共建', 'co-built', 'shared', 'joint operation'],
    definition: {
      zh: '企业与运营商或服务商共同投资、共同运营。',
      en: 'The firm and an operator or vendor invest and run it together.',
    },
  },
]);
