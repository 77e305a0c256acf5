/** What a lender or lessor asks for as security. */
import { taxonomy } from './taxonomy.ts';

/** `none` stands for credit without collateral. */
export const collateralTypes = taxonomy('collateral-types', [
  {
    code: 'none',
    zh: '无抵押（信用）',
    en: 'None (unsecured)',
    aliases: ['信用贷款', '纯信用', '免抵押', 'unsecured', 'credit only'],
  },
  {
    code: 'real-estate',
    zh: '不动产抵押',
    en: 'Real estate',
    aliases: ['厂房抵押', '土地抵押', '房产抵押', 'mortgage', 'land', 'building'],
  },
  {
    code: 'equipment',
    zh: '设备抵押',
    en: 'Equipment',
    aliases: ['机器设备', '设备', '动产抵押', 'machinery', 'chattel'],
  },
  {
    code: 'receivables',
    zh: '应收账款质押',
    en: 'Receivables',
    aliases: ['应收账款', '订单质押', 'accounts receivable'],
  },
  {
    code: 'intellectual-property',
    zh: '知识产权质押',
    en: 'Intellectual property',
    aliases: ['专利质押', '软著质押', 'patent pledge', 'IP'],
  },
  { code: 'equity', zh: '股权质押', en: 'Shares', aliases: ['股权', '股票质押', 'share pledge', 'stock'] },
  {
    code: 'inventory',
    zh: '存货质押',
    en: 'Inventory',
    aliases: ['存货', '仓单质押', 'stock of goods', 'warehouse receipt'],
  },
  { code: 'data-asset', zh: '数据资产质押', en: 'Data assets', aliases: ['数据资产', '数据知识产权', 'data'] },
  { code: 'deposit', zh: '保证金', en: 'Deposit', aliases: ['存单质押', '押金', 'cash collateral', 'margin'] },
  {
    code: 'guarantee',
    zh: '第三方担保',
    en: 'Third-party guarantee',
    aliases: ['担保公司', '企业担保', '连带责任保证', 'guarantor', 'personal guarantee'],
  },
]);
