/** Kinds of place that train people, as named in the guide. */
import { taxonomy } from './taxonomy.ts';

/** Values of a program listing's base type. */
export const baseTypes = taxonomy('base-types', [
  {
    code: 'modern-industry-college',
    zh: '现代产业学院',
    en: 'Modern industry college',
    aliases: ['产业学院', 'industry college'],
    definition: {
      zh: '高校与行业企业共建、共管的学院。',
      en: 'A college built and run by a university together with firms of an industry.',
    },
  },
  {
    code: 'demonstration-base',
    zh: '校企协同育人示范基地',
    en: 'University-enterprise demonstration base',
    aliases: ['协同育人基地', '产教融合基地', 'joint education base'],
    definition: {
      zh: '学校与企业联合培养学生的示范基地。',
      en: 'A model site where a school and a firm train students together.',
    },
  },
  {
    code: 'training-base',
    zh: '人才实训基地',
    en: 'Practical training base',
    aliases: ['实训基地', '公共实训基地', '工匠学院', 'hands-on training centre'],
    definition: {
      zh: '面向在职和待业人员的实际操作培训基地。',
      en: 'A site for hands-on training of people in or out of work.',
    },
  },
]);
