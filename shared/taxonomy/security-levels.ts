/** Levels 1 to 3 of the industrial-internet security classification (MIIT 2024, No. 68); 3 is the strictest. */
import { taxonomy } from './taxonomy.ts';

/** A vendor must support at least the level of the plant; codes compare as numbers. */
export const securityLevels = taxonomy('security-levels', [
  {
    code: '1',
    zh: '一级',
    en: 'Level 1 (basic)',
    aliases: ['一级防护', '1级'],
    definition: {
      zh: '安全事件影响较小的企业，按基本要求自主防护。',
      en: 'Firms where an incident would do little harm; they protect themselves by the basic requirements.',
    },
  },
  {
    code: '2',
    zh: '二级',
    en: 'Level 2 (enhanced)',
    aliases: ['二级防护', '2级'],
    definition: {
      zh: '安全事件影响较大的企业，按增强要求防护，定期评估风险。',
      en: 'Firms where an incident would do considerable harm; they meet enhanced requirements and assess risk regularly.',
    },
  },
  {
    code: '3',
    zh: '三级',
    en: 'Level 3 (strictest)',
    aliases: ['三级防护', '3级', '重点企业'],
    definition: {
      zh: '安全事件影响严重的企业，要求最严：设专职安全机构和负责人，建设监测平台并与省级以上平台对接，每年至少评估一次风险。',
      en: 'Firms where an incident would do severe harm: a security office with a named head, monitoring linked to the provincial or national platform, a risk assessment at least once a year.',
    },
  },
]);
