/** Kinds of professional service offered in the zone. */
import { taxonomy } from './taxonomy.ts';

/** Values of a service listing's type. */
export const serviceTypes = taxonomy('service-types', [
  {
    code: 'consulting',
    zh: '咨询诊断',
    en: 'Consulting and diagnosis',
    aliases: ['咨询', '诊断', '数字化诊断', '规划', 'advisory', 'assessment'],
  },
  {
    code: 'testing',
    zh: '测试检测',
    en: 'Testing',
    aliases: ['检测', '测试', '检验', '计量', '仿真验证', 'inspection', 'test'],
  },
  {
    code: 'certification',
    zh: '认证',
    en: 'Certification',
    aliases: ['体系认证', '产品认证', '贯标', 'conformity assessment'],
  },
  {
    code: 'lab-access',
    zh: '实验室开放共享',
    en: 'Laboratory access',
    aliases: ['仪器共享', '设备共享', '联合实验室', '中试平台', 'shared laboratory', 'equipment sharing'],
  },
  {
    code: 'promotion',
    zh: '宣传推广',
    en: 'Promotion',
    aliases: ['推广', '会展', '路演', 'exhibition', 'roadshow', 'marketing'],
  },
  { code: 'matchmaking', zh: '供需对接', en: 'Matchmaking', aliases: ['对接', '撮合', '对接会', 'brokerage'] },
  {
    code: 'ip',
    zh: '知识产权服务',
    en: 'Intellectual property service',
    aliases: ['专利代理', '专利导航', '知识产权布局', 'IP service', 'patent attorney'],
  },
  {
    code: 'evaluation',
    zh: '成果评价与评估',
    en: 'Evaluation and valuation',
    aliases: ['成果评价', '技术评估', '资产评估', '价值评估', 'valuation'],
  },
  {
    code: 'security-assessment',
    zh: '安全评估',
    en: 'Security assessment',
    aliases: ['等保测评', '风险评估', '渗透测试', '分类分级评估', 'penetration test', 'risk assessment'],
  },
  {
    code: 'standards',
    zh: '标准化服务',
    en: 'Standardisation',
    aliases: ['标准制定', '标准研制', '对标', 'standards development'],
  },
  {
    code: 'incubation',
    zh: '孵化与中试',
    en: 'Incubation and pilot production',
    aliases: ['孵化', '中试', '小试', 'incubator', 'pilot plant'],
  },
  {
    code: 'legal',
    zh: '法律与合同服务',
    en: 'Legal and contract service',
    aliases: ['法律服务', '技术合同登记', 'law', 'contract registration'],
  },
  {
    code: 'operation',
    zh: '运维服务',
    en: 'Operation and maintenance service',
    aliases: ['运维', '网络运维', '代运维', 'O&M'],
  },
  { code: 'training', zh: '企业培训', en: 'In-house training', aliases: ['内训', '上门培训', 'corporate training'] },
]);
