/** Whether a project meets an empty site or a running one. */
import { taxonomy } from './taxonomy.ts';

/** New build, or upgrade of what runs already. */
export const siteConditions = taxonomy('site-conditions', [
  { code: 'greenfield', zh: '新建', en: 'Greenfield', aliases: ['新建工厂', '新建产线', 'new build', 'new site'] },
  {
    code: 'brownfield',
    zh: '改造升级',
    en: 'Brownfield',
    aliases: ['改造', '技改', '老旧产线改造', '升级', 'retrofit', 'upgrade'],
  },
]);
