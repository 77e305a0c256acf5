/** The five levels at which a skill is asked for or taught, beside the levels of Chinese vocational certificates. */
import { taxonomy } from './taxonomy.ts';

/** Codes compare as numbers; 5 is the highest. */
export const skillLevels = taxonomy('skill-levels', [
  {
    code: '1',
    zh: '了解',
    en: 'Awareness',
    aliases: ['入门', '初级工', '五级工', 'beginner'],
    definition: {
      zh: '知道基本概念，在指导下完成简单任务。',
      en: 'Knows the basic ideas and does simple tasks under guidance.',
    },
  },
  {
    code: '2',
    zh: '应用',
    en: 'Application',
    aliases: ['初级', '中级工', '四级工', 'junior'],
    definition: {
      zh: '按规程独立完成常规任务。',
      en: 'Does routine tasks alone by the rules.',
    },
  },
  {
    code: '3',
    zh: '熟练',
    en: 'Proficient',
    aliases: ['中级', '高级工', '三级工', 'intermediate'],
    definition: {
      zh: '独立处理非常规问题，能指导他人。',
      en: 'Solves unusual problems alone and guides others.',
    },
  },
  {
    code: '4',
    zh: '精通',
    en: 'Advanced',
    aliases: ['高级', '技师', '二级工', 'senior'],
    definition: {
      zh: '设计和优化方案，对结果负责。',
      en: 'Designs and improves solutions and answers for the result.',
    },
  },
  {
    code: '5',
    zh: '专家',
    en: 'Expert',
    aliases: ['高级技师', '一级工', '首席', '领军', 'principal', 'master'],
    definition: {
      zh: '引领团队，制定标准，创造新方法。',
      en: 'Leads teams, sets standards and creates new methods.',
    },
  },
]);
