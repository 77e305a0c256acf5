/** Technology readiness levels 1 to 9 of GB/T 22900; the level names are those of its technology readiness scale (annex A). */
import { taxonomy } from './taxonomy.ts';

/** Codes compare as numbers; names carry the number because they are shown alone. */
export const trl = taxonomy('trl', [
  {
    code: '1',
    zh: 'TRL 1 报告级',
    en: 'TRL 1 Basic principles observed',
    aliases: ['TRL1', '技术就绪度1级', '基本原理'],
    definition: {
      zh: '观察到基本原理并形成正式报告。',
      en: 'Basic principles have been observed and reported.',
    },
  },
  {
    code: '2',
    zh: 'TRL 2 方案级',
    en: 'TRL 2 Technology concept formulated',
    aliases: ['TRL2', '技术就绪度2级', '技术方案'],
    definition: {
      zh: '形成了技术概念或开发方案。',
      en: 'The technology concept or a development plan has been formulated.',
    },
  },
  {
    code: '3',
    zh: 'TRL 3 功能级',
    en: 'TRL 3 Proof of concept',
    aliases: ['TRL3', '技术就绪度3级', '概念验证', 'PoC'],
    definition: {
      zh: '关键功能的分析和实验结论成立。',
      en: 'Analysis and experiment have proved the critical functions.',
    },
  },
  {
    code: '4',
    zh: 'TRL 4 仿真级',
    en: 'TRL 4 Validated in the laboratory',
    aliases: ['TRL4', '技术就绪度4级', '实验室验证', 'lab validated'],
    definition: {
      zh: '在实验室环境中完成部件或功能模块的仿真验证。',
      en: 'Components or modules have been validated in a laboratory.',
    },
  },
  {
    code: '5',
    zh: 'TRL 5 初样级',
    en: 'TRL 5 Validated in a relevant environment',
    aliases: ['TRL5', '技术就绪度5级', '小试'],
    definition: {
      zh: '在相关（模拟）环境中完成部件或功能模块的验证，形成初样。',
      en: 'Components have been validated in a simulated, relevant environment; a first prototype exists.',
    },
  },
  {
    code: '6',
    zh: 'TRL 6 正样级',
    en: 'TRL 6 Demonstrated in a relevant environment',
    aliases: ['TRL6', '技术就绪度6级', '中试', 'pilot scale'],
    definition: {
      zh: '在相关（模拟）环境中完成系统样机的演示。',
      en: 'A system prototype has been demonstrated in a simulated, relevant environment.',
    },
  },
  {
    code: '7',
    zh: 'TRL 7 环境级',
    en: 'TRL 7 Demonstrated in the operational environment',
    aliases: ['TRL7', '技术就绪度7级', '现场试验', 'field trial'],
    definition: {
      zh: '在实际环境中系统样机试验结论成立。',
      en: 'A system prototype has proved itself in the real operating environment.',
    },
  },
  {
    code: '8',
    zh: 'TRL 8 产品级',
    en: 'TRL 8 System complete and qualified',
    aliases: ['TRL8', '技术就绪度8级', '定型产品', '小批量'],
    definition: {
      zh: '实际系统完成，并通过实际环境的验证。',
      en: 'The actual system is complete and qualified by test in its real environment.',
    },
  },
  {
    code: '9',
    zh: 'TRL 9 系统级',
    en: 'TRL 9 Proven in operation',
    aliases: ['TRL9', '技术就绪度9级', '量产', 'commercially available'],
    definition: {
      zh: '实际系统通过任务运行的成功考验，可销售。',
      en: 'The actual system has been proven by successful operation and can be sold.',
    },
  },
]);
