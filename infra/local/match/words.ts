/** The words of the terminal's cards, in Chinese and English. */
import type { ListingKind } from '../../../shared/schemas/listing/listing-content.ts';
import type { NeedElement } from '../../../shared/schemas/listing/need.ts';
import type { Language } from '../../../shared/schemas/localized-text.ts';
import type { Verdict } from '../../../shared/schemas/match.ts';
import type { Importance } from '../../../shared/schemas/requirement.ts';

/** One sentence or word of each place of a card. */
export interface Words {
  readonly kinds: Readonly<Record<ListingKind, string>>;
  readonly importance: Readonly<Record<Importance, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly elements: Readonly<Record<NeedElement, string>>;
  readonly sides: Readonly<Record<'need' | 'offer', string>>;
  readonly preview: string;
  readonly considered: (count: number, shown: number) => string;
  readonly none: string;
  readonly degraded: (names: string) => string;
  readonly verified: string;
  readonly hiddenOwner: string;
  readonly forNeed: string;
  readonly forOffer: string;
  readonly relevance: string;
  readonly missedMusts: (count: number) => string;
  readonly conditions: string;
  readonly lifts: string;
  readonly missing: (names: string) => string;
  readonly costs: string;
  readonly cost: (line: string, viable: number, without: number, top: string) => string;
}

const zh: Words = {
  kinds: {
    need: '需求',
    solution: '解决方案',
    transfer: '技术成果',
    program: '实训项目',
    talent: '人才团队',
    service: '专业服务',
    finance: '金融产品',
    policy: '政策',
  },
  importance: { must: '必须', should: '应当', could: '可以' },
  verdicts: { hit: '满足', partial: '部分', miss: '不符', unknown: '未知' },
  elements: { material: '材料', method: '方法', efficacy: '效果', product: '产品', application: '应用场合' },
  sides: { need: '需求方', offer: '供给方' },
  preview: '预览（未保存）',
  considered: (count, shown) => `已评判 ${count} 个候选，显示前 ${shown} 个；满分 100`,
  none: '没有找到匹配。',
  degraded: (names) => `注意：${names} 暂不可用，结果可能不全。`,
  verified: '已认证',
  hiddenOwner: '（单位未公开）',
  forNeed: '对需求',
  forOffer: '对供给',
  relevance: '文本相关',
  missedMusts: (count) => `不符的必须项 ${count}`,
  conditions: '供给方的条件',
  lifts: '怎样能提高',
  missing: (names) => `需求还没有说明：${names}`,
  costs: '各项要求的代价',
  cost: (line, viable, without, top) => `${line}：现有 ${viable} 个候选无缺项；去掉它有 ${without} 个，最高 ${top}`,
};

const en: Words = {
  kinds: {
    need: 'need',
    solution: 'solution',
    transfer: 'technology',
    program: 'training',
    talent: 'talent',
    service: 'service',
    finance: 'finance',
    policy: 'policy',
  },
  importance: { must: 'must', should: 'should', could: 'could' },
  verdicts: { hit: 'met', partial: 'in part', miss: 'missed', unknown: 'unknown' },
  elements: {
    material: 'material',
    method: 'method',
    efficacy: 'efficacy',
    product: 'product',
    application: 'application',
  },
  sides: { need: 'the need', offer: 'the offer' },
  preview: 'preview (not saved)',
  considered: (count, shown) => `${count} candidates judged, the first ${shown} shown; 100 is perfect`,
  none: 'No match was found.',
  degraded: (names) => `Note: ${names} is not available at the moment; the result may be incomplete.`,
  verified: 'verified',
  hiddenOwner: '(organisation not disclosed)',
  forNeed: 'for the need',
  forOffer: 'for the offer',
  relevance: 'text relevance',
  missedMusts: (count) => `musts missed: ${count}`,
  conditions: 'Conditions of the offer',
  lifts: 'What would lift it',
  missing: (names) => `The need does not say yet: ${names}`,
  costs: 'What each requirement costs',
  cost: (line, viable, without, top) =>
    `${line}: ${viable} candidates miss no must; without it ${without}, the best at ${top}`,
};

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };
