/** What kind of organisation a member of the market is. */
import { taxonomy } from './taxonomy.ts';

/** One for each organisation; what it may post follows from its listings, not from this. */
export const organisationTypes = taxonomy('organisation-types', [
  { code: 'sme', zh: '中小企业', en: 'Small or medium-sized enterprise', aliases: ['SME', '中小微企业', '小微企业'] },
  {
    code: 'large-enterprise',
    zh: '大型企业',
    en: 'Large enterprise',
    aliases: ['龙头企业', '链主企业', '集团', 'corporate'],
  },
  {
    code: 'vendor',
    zh: '供应商',
    en: 'Vendor',
    aliases: ['解决方案商', '系统集成商', '运营商', '服务商', 'supplier', 'system integrator', 'operator'],
  },
  {
    code: 'university',
    zh: '高等院校',
    en: 'University or college',
    aliases: ['高校', '大学', '学院', '高职', '职业学院', 'university', 'vocational college'],
  },
  {
    code: 'institute',
    zh: '科研院所',
    en: 'Research institute',
    aliases: ['研究院', '研究所', '新型研发机构', 'research institute'],
  },
  {
    code: 'training-base',
    zh: '实训基地',
    en: 'Training base',
    aliases: ['培训基地', '人才实训基地', '培训机构', 'training centre'],
  },
  {
    code: 'lab',
    zh: '实验室与检测机构',
    en: 'Laboratory or testing body',
    aliases: ['实验室', '检测机构', '认证机构', '重点实验室', 'testing laboratory', 'certification body'],
  },
  { code: 'bank', zh: '银行', en: 'Bank', aliases: ['商业银行', '信贷机构', 'lender'] },
  {
    code: 'fund',
    zh: '投资基金',
    en: 'Investment fund',
    aliases: ['基金', '创投', '产业基金', 'venture capital', 'VC', 'private equity'],
  },
  { code: 'lessor', zh: '融资租赁公司', en: 'Leasing company', aliases: ['金融租赁公司', '租赁公司', 'leasing firm'] },
  { code: 'insurer', zh: '保险公司', en: 'Insurance company', aliases: ['保险机构', '保险', 'insurance'] },
  {
    code: 'service-body',
    zh: '公共服务机构',
    en: 'Service body',
    aliases: ['服务机构', '咨询机构', '技术转移机构', '公共服务平台', 'technology transfer office', 'consultancy'],
  },
  {
    code: 'association',
    zh: '协会联盟',
    en: 'Association or alliance',
    aliases: ['行业协会', '产业联盟', '商会', 'industry association'],
  },
  {
    code: 'government',
    zh: '政府部门',
    en: 'Government department',
    aliases: ['主管部门', '工信局', '科技局', 'authority'],
  },
  {
    code: 'zone-office',
    zh: '先导区管理机构',
    en: 'Zone office',
    aliases: ['管委会', '先导区办公室', '运营方', 'zone operator'],
  },
]);
