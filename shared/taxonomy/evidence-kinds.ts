/** What an offer can show for what it says of itself. */
import { taxonomy } from './taxonomy.ts';

/** Each piece of evidence on a capability has one of these kinds. */
export const evidenceKinds = taxonomy('evidence-kinds', [
  {
    code: 'case',
    zh: '应用案例',
    en: 'Case',
    aliases: ['案例', '项目案例', '成功案例', 'case study', 'reference project'],
  },
  {
    code: 'certificate',
    zh: '证书',
    en: 'Certificate',
    aliases: ['资质证书', '认证证书', '资质', 'certification', 'qualification'],
  },
  {
    code: 'test-report',
    zh: '检测报告',
    en: 'Test report',
    aliases: ['测试报告', '验收报告', '检验报告', 'acceptance report', 'inspection report'],
  },
  { code: 'patent', zh: '专利', en: 'Patent', aliases: ['专利证书', '软著', 'patent certificate'] },
  {
    code: 'publication',
    zh: '论文与标准',
    en: 'Publication or standard',
    aliases: ['论文', '专著', '标准', 'paper', 'standard'],
  },
  {
    code: 'customer-reference',
    zh: '客户证明',
    en: 'Customer reference',
    aliases: ['用户报告', '客户评价', '推荐信', 'testimonial', 'reference letter'],
  },
]);
