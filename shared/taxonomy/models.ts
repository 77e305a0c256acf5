/** The six replicable models of industrial-internet use named in the MIIT guide. */
import { taxonomy } from './taxonomy.ts';

/** What kind of change to a business a project or a published case stands for. */
export const models = taxonomy('models', [
  {
    code: 'platform-design',
    zh: '平台化设计',
    en: 'Platform-based design',
    aliases: ['协同设计平台', '云化设计', 'collaborative design platform'],
    definition: {
      zh: '依托平台汇聚人员、算法、模型、任务等设计资源，实现轻量、并行、敏捷的设计。',
      en: 'Design people, algorithms, models and tasks are brought together on a platform for parallel and agile design.',
    },
  },
  {
    code: 'intelligent-production',
    zh: '智能化生产',
    en: 'Intelligent production',
    aliases: ['智能制造', '智能生产', 'smart manufacturing', 'smart production'],
    definition: {
      zh: '以数据采集、分析和智能决策优化生产过程，提高效率和质量。',
      en: 'Production is improved by collected data, analysis and automated decisions.',
    },
  },
  {
    code: 'mass-customisation',
    zh: '个性化定制',
    en: 'Mass customisation',
    aliases: ['定制化', '大规模定制', 'C2M', 'mass customization', 'made to order'],
    definition: {
      zh: '用户参与设计，按需柔性生产，以接近大批量的成本交付个性化产品。',
      en: 'Customers take part in the design and products are made to order at close to mass-production cost.',
    },
  },
  {
    code: 'networked-collaboration',
    zh: '网络化协同',
    en: 'Networked collaboration',
    aliases: ['协同制造', '供应链协同', '网络协同', 'networked manufacturing'],
    definition: {
      zh: '跨部门、跨企业共享数据和资源，实现研发、制造、供应链协同。',
      en: 'Departments and firms share data and resources across design, manufacturing and supply chain.',
    },
  },
  {
    code: 'service-extension',
    zh: '服务化延伸',
    en: 'Servitisation',
    aliases: ['服务型制造', '远程运维服务', 'servitization', 'product as a service', 'service-oriented manufacturing'],
    definition: {
      zh: '由卖产品延伸到远程运维、按使用付费、共享等产品与服务组合。',
      en: 'From selling products to selling products with service: remote operation, pay per use, sharing.',
    },
  },
  {
    code: 'digital-management',
    zh: '数字化管理',
    en: 'Digital management',
    aliases: ['数据驱动管理', '数字化运营', 'data-driven management'],
    definition: {
      zh: '打通各管理环节的数据，实现可视、可控、数据驱动的经营管理。',
      en: 'Management data flow through all functions, so that the firm is run by what the data show.',
    },
  },
]);
