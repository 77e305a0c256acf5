/** What kind of talent a listing offers. */
import { taxonomy } from './taxonomy.ts';

/** Team, expert or technician, as in the guide's task on talent. */
export const talentKinds = taxonomy('talent-kinds', [
  { code: 'team', zh: '团队', en: 'Team', aliases: ['科研团队', '创新团队', '项目团队', 'research team'] },
  {
    code: 'expert',
    zh: '专家',
    en: 'Expert',
    aliases: ['领军人才', '教授', '高级工程师', '科技特派员', '首席专家', 'leading expert', 'professor'],
  },
  {
    code: 'technician',
    zh: '技术技能人才',
    en: 'Technician',
    aliases: ['技师', '技工', '工程师', '高技能人才', 'engineer', 'skilled worker'],
  },
]);
