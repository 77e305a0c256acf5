/** What values within the sentences on wrong fields are called. */
import type { Language } from '../schemas/localized-text.ts';

export type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What JSON types are called, as zod names them. */
export const NOUNS: Words = {
  object: { zh: '一个对象', en: 'an object' },
  record: { zh: '一个对象', en: 'an object' },
  array: { zh: '一个列表', en: 'a list' },
  string: { zh: '文字', en: 'a text' },
  int: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: '是或否（true 或 false）', en: 'true or false' },
};

/** The kinds of listing; English has the code itself. */
export const KIND_WORDS: Words = {
  need: { zh: '需求', en: 'need' },
  solution: { zh: '解决方案', en: 'solution' },
  transfer: { zh: '技术转让', en: 'transfer' },
  program: { zh: '培训项目', en: 'program' },
  talent: { zh: '人才', en: 'talent' },
  service: { zh: '服务', en: 'service' },
  finance: { zh: '金融产品', en: 'finance' },
  policy: { zh: '政策', en: 'policy' },
};

/** Who may read a field; English has the code itself. */
export const TIER_WORDS: Words = {
  public: { zh: '所有人', en: 'public' },
  member: { zh: '认证单位', en: 'member' },
  partner: { zh: '双方同意对接后', en: 'partner' },
  deal: { zh: '签保密协议后', en: 'deal' },
};

/** What the leak check finds. */
export const LEAK_WORDS: Words = {
  telephone: { zh: '电话号码', en: 'a telephone number' },
  'e-mail': { zh: '电子邮箱', en: 'an e-mail address' },
  link: { zh: '网址', en: 'a web link' },
  messenger: { zh: '即时通信账号', en: 'a messenger account' },
  uscc: { zh: '统一社会信用代码', en: 'a unified social credit code' },
  patent: { zh: '专利号', en: 'a patent number' },
  'owner-name': { zh: '单位名称', en: 'your organisation’s name' },
};
