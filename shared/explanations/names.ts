/** Names of facets and units as cards show them. */
import type { Language } from '../schemas/localized-text.ts';

type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Facets of requirements and conditions; `text` is a requirement in words only. */
export const FACET_NAMES: Names = {
  text: { zh: '文字要求', en: 'text' },
  scenario: { zh: '场景', en: 'scenario' },
  industry: { zh: '行业', en: 'industry' },
  region: { zh: '地区', en: 'region' },
  protocol: { zh: '协议', en: 'protocol' },
  'network-mode': { zh: '组网方式', en: 'network mode' },
  'deployment-scope': { zh: '部署范围', en: 'deployment scope' },
  'licence-mode': { zh: '许可方式', en: 'licence mode' },
  certificate: { zh: '资质证书', en: 'certificate' },
  budget: { zh: '预算', en: 'budget' },
  deadline: { zh: '期限', en: 'deadline' },
  trl: { zh: '技术就绪度', en: 'readiness level' },
  'security-level': { zh: '安全等级', en: 'security level' },
  skill: { zh: '技能', en: 'skill' },
  capacity: { zh: '容量', en: 'capacity' },
  funding: { zh: '资金', en: 'funding' },
  size: { zh: '企业规模', en: 'firm size' },
  window: { zh: '申报时间', en: 'application window' },
};

/** What capacity is counted in. */
export const UNIT_NAMES: Names = {
  seats: { zh: '个学位', en: 'seats' },
  people: { zh: '人', en: 'people' },
  projects: { zh: '个项目', en: 'projects' },
  sites: { zh: '个场地', en: 'sites' },
  devices: { zh: '台设备', en: 'devices' },
};
