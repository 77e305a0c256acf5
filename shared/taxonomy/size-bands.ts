/** Firm sizes by the statistical classification of large, medium, small and micro enterprises (NBS 2017, MIIT 2011 No. 300). */
import { taxonomy } from './taxonomy.ts';

/**
 * Ordered from the smallest. The definitions give the rule for industry (mining, manufacturing, utilities): X staff, Y
 * revenue in ten thousand yuan; both limits of a band must be met, else the firm falls to the band below.
 */
export const sizeBands = taxonomy('size-bands', [
  {
    code: 'micro',
    zh: '微型企业',
    en: 'Micro enterprise',
    aliases: ['微型', '小微', 'micro'],
    definition: {
      zh: '工业：从业人员 20 人以下，或年营业收入 300 万元以下。',
      en: 'Industry: fewer than 20 staff, or revenue below 3 million yuan a year.',
    },
  },
  {
    code: 'small',
    zh: '小型企业',
    en: 'Small enterprise',
    aliases: ['小型', 'small'],
    definition: {
      zh: '工业：从业人员 20 至 299 人，且年营业收入 300 万至 2000 万元以下。',
      en: 'Industry: at least 20 staff and revenue of at least 3 million yuan a year, below the limits of a medium firm.',
    },
  },
  {
    code: 'medium',
    zh: '中型企业',
    en: 'Medium enterprise',
    aliases: ['中型', 'medium'],
    definition: {
      zh: '工业：从业人员 300 至 999 人，且年营业收入 2000 万至 4 亿元以下。',
      en: 'Industry: at least 300 staff and revenue of at least 20 million yuan a year, below the limits of a large firm.',
    },
  },
  {
    code: 'large',
    zh: '大型企业',
    en: 'Large enterprise',
    aliases: ['大型', '大企业', 'large'],
    definition: {
      zh: '工业：从业人员 1000 人及以上，且年营业收入 4 亿元及以上。',
      en: 'Industry: at least 1,000 staff and revenue of at least 400 million yuan a year.',
    },
  },
]);
