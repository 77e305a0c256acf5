/** In which way talent would work for a firm. */
import { taxonomy } from './taxonomy.ts';

/** A listing may offer several. */
export const talentModes = taxonomy('talent-modes', [
  { code: 'join', zh: '全职加入', en: 'Join full-time', aliases: ['全职', '入职', '引进', 'full-time', 'employment'] },
  {
    code: 'part-time',
    zh: '兼职',
    en: 'Part-time',
    aliases: ['顾问', '柔性引进', '双聘', '周末工程师', 'adviser', 'secondment'],
  },
  {
    code: 'project',
    zh: '项目合作',
    en: 'By project',
    aliases: ['项目制', '联合攻关', '驻场', '外包', 'contract', 'freelance'],
  },
]);
