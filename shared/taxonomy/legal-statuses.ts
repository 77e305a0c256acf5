/** The legal status of a patent or registered right. */
import { taxonomy } from './taxonomy.ts';

/** Only `granted` rights can be put under an open licence; `unregistered` stands for know-how and the like. */
export const legalStatuses = taxonomy('legal-statuses', [
  {
    code: 'granted',
    zh: '有效',
    en: 'Granted and in force',
    aliases: ['授权', '专利权维持', '已授权', 'in force', 'valid'],
  },
  {
    code: 'pending',
    zh: '审查中',
    en: 'Pending',
    aliases: ['实质审查', '公开', '申请中', '受理', 'published', 'under examination', 'application'],
  },
  { code: 'rejected', zh: '驳回', en: 'Rejected', aliases: ['被驳回', 'refused'] },
  { code: 'withdrawn', zh: '撤回', en: 'Withdrawn', aliases: ['视为撤回', '主动撤回', 'deemed withdrawn'] },
  { code: 'lapsed', zh: '未缴年费终止', en: 'Lapsed for unpaid fees', aliases: ['终止', '失效', '恢复期', 'ceased'] },
  { code: 'expired', zh: '期限届满', en: 'Expired', aliases: ['届满', '到期', 'term ended'] },
  { code: 'abandoned', zh: '放弃', en: 'Abandoned', aliases: ['专利权放弃', 'surrendered'] },
  { code: 'invalidated', zh: '宣告无效', en: 'Invalidated', aliases: ['全部无效', '无效', 'revoked'] },
  {
    code: 'disputed',
    zh: '权属争议',
    en: 'In dispute',
    aliases: ['无效请求中', '诉讼中', '中止', 'litigation', 'opposition'],
  },
  { code: 'pledged', zh: '质押中', en: 'Pledged', aliases: ['质押登记', '质权登记', 'encumbered'] },
  { code: 'unregistered', zh: '无需登记', en: 'Not registered', aliases: ['未申请', '技术秘密', 'unregistered'] },
]);
