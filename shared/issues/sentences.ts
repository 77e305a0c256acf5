/** What may be wrong with a field, by code: one sentence in each language, saying what would be right. */
import type { Language } from '../schemas/localized-text.ts';

/** `{name}` takes a value, `{name:noun}` names a JSON type, `{name:list}` joins a list. See say.ts. */
export const SENTENCES = {
  // What any schema may say.
  missing: { zh: '缺少内容，请填写{expected:noun}', en: 'missing; give {expected:noun}' },
  'missing-option': { zh: '缺少内容，请填写以下之一：{options:list}', en: 'missing; give one of {options:list}' },
  type: { zh: '请填写{expected:noun}', en: 'give {expected:noun}' },
  option: { zh: '请填写以下之一：{options:list}', en: 'give one of {options:list}' },
  form: { zh: '请按接口文档中的格式之一填写', en: 'give one of the forms in the reference' },
  date: { zh: '请按 2026-03-31 的格式填写日期', en: 'give a date as 2026-03-31' },
  time: { zh: '请按 2026-03-31T08:00:00Z 的格式填写协调世界时', en: 'give a time in UTC as 2026-03-31T08:00:00Z' },
  url: {
    zh: '请填写以 http:// 或 https:// 开头的网址',
    en: 'give a web address that starts with http:// or https://',
  },
  'too-short': { zh: '请至少填写 {limit} 个字符', en: 'give at least {limit} characters' },
  'too-long': { zh: '请最多填写 {limit} 个字符', en: 'give at most {limit} characters' },
  'too-few': { zh: '请至少填写 {limit} 项', en: 'give at least {limit} entries' },
  'too-many': { zh: '请最多填写 {limit} 项', en: 'give at most {limit} entries' },
  'too-small': { zh: '不能小于 {limit}', en: 'give at least {limit}' },
  'too-big': { zh: '不能大于 {limit}', en: 'give at most {limit}' },
  'unknown-field': { zh: '这里没有这个字段', en: 'there is no such field here' },
  // What the schemas of this product say in their own words.
  'code-list': {
    zh: '“{list}”中没有这个代码，GET /v1/taxonomies/{list} 可查全部代码',
    en: 'not a code of {list}; GET /v1/taxonomies/{list} lists them',
  },
  'code-twice': { zh: '每个代码只能出现一次', en: 'each code once' },
  'id-twice': { zh: '每个编号只能出现一次', en: 'each id once' },
  'line-id': {
    zh: '只能用小写字母、数字和连字符，最多 40 个',
    en: 'lower-case letters, digits and hyphens, at most 40',
  },
  'text-blank': { zh: '请填写内容，或不填这种语言', en: 'write something or leave the language out' },
  'text-language': { zh: '请用中文、英文或两种语言填写', en: 'write it in zh, in en or in both' },
  seeks: { zh: '请说明寻找哪类供给', en: 'say which kinds of offer you look for' },
  'range-empty': { zh: '请填写最低、最高或两者', en: 'give minFen, maxFen or both' },
  'range-order': { zh: '最低高于最高', en: 'minFen is above maxFen' },
  'window-order': { zh: '截止日期不能早于开始日期', en: 'it closes on or after the day it opens' },
  'session-order': { zh: '结束日期不能早于开始日期', en: 'a session ends on or after the day it starts' },
  'session-seats': { zh: '剩余学位多于学位总数', en: 'more seats are left than there are' },
  'tier-field': { zh: '{kind:kind}没有这个字段', en: 'a {kind:kind} has no such field' },
  'tier-open': { zh: '这个字段不能设置可见范围', en: 'this field cannot be given a tier' },
  'tier-title': {
    zh: '标题最多限于认证单位可见，否则无法被搜索到',
    en: 'a title goes no further than member, or the listing could not be found',
  },
  uscc: {
    zh: '不是有效的统一社会信用代码：应为 18 位并含校验位（GB 32100）',
    en: 'not a unified social credit code: 18 characters with a check digit (GB 32100)',
  },
  reasons: { zh: '请至少填写一条原因', en: 'give at least one reason' },
  'preview-one': { zh: '请提交一条需求或一条供给，不能都填', en: 'send a need or an offer, one of them' },
  'preview-need': { zh: '请提交需求', en: 'send a need' },
  'preview-offer': { zh: '请提交供给', en: 'send an offer' },
  'kind-stays': { zh: '类别不能更改，仍为{kind:kind}', en: 'stays {kind:kind}' },
  'leak-refused': {
    zh: '含有{what:leak}（{text}），会暴露这条信息不公开的单位',
    en: 'holds {what:leak} ({text}), which gives away the owner this listing hides',
  },
  'leak-open': {
    zh: '含有{what:leak}（{text}），可见范围是{tier:tier}：请删除、缩小可见范围，或确认无误',
    en: 'holds {what:leak} ({text}), readable at the tier {tier:tier}: take it out, narrow the field’s tier, or acknowledge it',
  },
  // What a cell of a sheet may say.
  'cell-header': { zh: '没有叫“{text}”的列', en: 'there is no column called “{text}”' },
  'cell-header-twice': { zh: '“{text}”这一列出现了两次', en: 'the column “{text}” stands here twice' },
  'cell-number': { zh: '“{text}”不是数字，例如 12 或 12.5', en: '“{text}” is not a number such as 12 or 12.5' },
  'cell-money': {
    zh: '“{text}”不是金额，请以元为单位填写，如 800000 或 80万，最多两位小数',
    en: '“{text}” is not an amount in yuan such as 800000 or 12.50, with two decimals at most',
  },
  'cell-date': { zh: '“{text}”不是日期，请写成 2026-03-31', en: '“{text}” is not a date such as 2026-03-31' },
  'cell-time': {
    zh: '“{text}”不是日期或时间，请写成 2026-03-31 或 2026-03-31T08:00:00Z',
    en: '“{text}” is not a day or time such as 2026-03-31 or 2026-03-31T08:00:00Z',
  },
  'cell-flag': { zh: '“{text}”应为“是”或“否”', en: '“{text}” should be yes or no' },
  'cell-word': { zh: '“{text}”应为以下之一：{options:list}', en: '“{text}” should be one of {options:list}' },
  'cell-code': {
    zh: '没有叫“{text}”的代码或名称{near:near}',
    en: '“{text}” is neither a code nor a name that is known here{near:near}',
  },
  'cell-code-many': {
    zh: '叫“{text}”的不止一个，请改用代码：{options:list}',
    en: '“{text}” is the name of more than one; give its code: {options:list}',
  },
  'cell-part': {
    zh: '“{text}”无法识别，这里可用：{options:list}',
    en: '“{text}” is not one of the parts that can stand here: {options:list}',
  },
  'cell-missing': { zh: '缺少内容', en: 'missing' },
  'cell-range-order': { zh: '最低高于最高', en: 'the lowest is above the highest' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Stable: clients may tell cases apart by it. */
export type IssueCode = keyof typeof SENTENCES;
