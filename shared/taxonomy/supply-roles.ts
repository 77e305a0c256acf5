/** What part of the chain from product to system integration an offer covers. */
import { taxonomy } from './taxonomy.ts';

/** From the smallest part to the whole system and its operation. */
export const supplyRoles = taxonomy('supply-roles', [
  { code: 'component', zh: '部件', en: 'Component', aliases: ['零部件', '芯片模组', 'module', 'part'] },
  { code: 'product', zh: '产品', en: 'Product', aliases: ['设备', '软件产品', '终端', 'device', 'software product'] },
  { code: 'solution', zh: '解决方案', en: 'Solution', aliases: ['整体方案', '应用方案', 'application'] },
  {
    code: 'integration',
    zh: '系统集成',
    en: 'System integration',
    aliases: ['集成商', '总包', 'integrator', 'turnkey', 'EPC'],
  },
  {
    code: 'operation',
    zh: '运营运维',
    en: 'Operation and maintenance',
    aliases: ['运维', '代运营', 'managed service', 'O&M'],
  },
  {
    code: 'consulting',
    zh: '咨询规划',
    en: 'Consulting and planning',
    aliases: ['咨询', '规划设计', '诊断', 'advisory'],
  },
]);
