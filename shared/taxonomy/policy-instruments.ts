/** The means by which a policy supports a firm. */
import { taxonomy } from './taxonomy.ts';

/** Values of a policy listing's instrument. */
export const policyInstruments = taxonomy('policy-instruments', [
  { code: 'grant', zh: '专项补助', en: 'Grant', aliases: ['专项资金', '无偿资助', '事前补助', 'subsidy'] },
  {
    code: 'post-subsidy',
    zh: '后补助',
    en: 'Reimbursement after completion',
    aliases: ['事后奖补', '按投资额补助', '设备补贴', 'post-completion subsidy', 'reimbursement'],
  },
  { code: 'award', zh: '奖励', en: 'Award', aliases: ['奖补', '认定奖励', '以奖代补', 'prize', 'bonus'] },
  {
    code: 'voucher',
    zh: '服务券',
    en: 'Voucher',
    aliases: ['创新券', '算力券', '上云券', '数字化转型券', 'innovation voucher', 'cloud voucher'],
  },
  {
    code: 'interest-subsidy',
    zh: '贷款贴息',
    en: 'Interest subsidy',
    aliases: ['贴息', '财政贴息', 'interest discount'],
  },
  { code: 'rent-subsidy', zh: '场地与租金补贴', en: 'Rent subsidy', aliases: ['租金减免', '场地补贴', 'rent relief'] },
  {
    code: 'tax-relief',
    zh: '税收优惠',
    en: 'Tax relief',
    aliases: ['减税', '研发费用加计扣除', '所得税优惠', 'tax incentive', 'super deduction'],
  },
  {
    code: 'loan-guarantee',
    zh: '风险补偿与担保',
    en: 'Risk compensation and guarantee',
    aliases: ['风险补偿', '风险资金池', '政策性担保', 'risk sharing', 'loan guarantee'],
  },
  {
    code: 'insurance-subsidy',
    zh: '保费补贴',
    en: 'Premium subsidy',
    aliases: ['首台套保险补偿', '保费补助', 'insurance subsidy'],
  },
  {
    code: 'equity-investment',
    zh: '股权投资支持',
    en: 'Public equity investment',
    aliases: ['拨投结合', '引导基金投资', '先投后股', 'public fund'],
  },
  {
    code: 'talent-subsidy',
    zh: '人才补贴',
    en: 'Talent subsidy',
    aliases: ['人才奖励', '安家费', '培训补贴', '技能提升补贴', 'training subsidy'],
  },
  {
    code: 'pilot-recognition',
    zh: '试点示范认定',
    en: 'Pilot or model recognition',
    aliases: ['试点示范', '标杆工厂', '5G 工厂名录', '认定', 'demonstration project', 'lighthouse'],
  },
  {
    code: 'procurement',
    zh: '首购与政府采购',
    en: 'Public procurement',
    aliases: ['首购', '政府采购', '首台套推广', 'first purchase'],
  },
  {
    code: 'challenge',
    zh: '揭榜挂帅',
    en: 'Open challenge',
    aliases: ['揭榜', '技术攻关', '赛马制', 'challenge-based funding', 'R&D call'],
  },
  {
    code: 'spectrum-energy',
    zh: '要素保障',
    en: 'Resources at preferential terms',
    aliases: ['电价优惠', '用能指标', '频率许可', '用地保障', 'electricity price', 'spectrum'],
  },
]);
