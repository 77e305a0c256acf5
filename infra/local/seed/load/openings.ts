/** Sentences that say where, in which trade and on what machine a generated listing is: what makes each one its own. */
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import type { Side } from './text-pools.ts';

/** What a listing is about, named in one language. `model` is a machine or product, as QK-4827. */
export interface Particulars {
  readonly place: string;
  readonly trade: string;
  readonly model: string;
  readonly count: number;
  readonly weeks: number;
  readonly year: number;
}

type Sentence = (about: Particulars) => string;

const ZH_NEED: readonly Sentence[] = [
  ({ place, trade, model, count, year }) =>
    `${place}一家企业，行业为${trade}，${model} 线 ${count} 条，${year} 年投产。`,
  ({ place, trade, model, count }) => `现场在${place}，行业是${trade}，主机型号 ${model}，三班共 ${count} 人。`,
  ({ place, model, count }) => `改造对象是${place}工厂的 ${model}，共 ${count} 台。`,
  ({ place, model, count, weeks }) => `先在一台 ${model} 上试 ${weeks} 周，再推广到${place}其余 ${count} 台。`,
  ({ place, trade, model }) => `我厂在${place}，属${trade}，关键工序都在 ${model} 上完成。`,
  ({ place, model, year, count }) => `${model} 是 ${year} 年的老设备，${place}两个车间里还有 ${count} 台。`,
  ({ trade, model, count, weeks }) =>
    `${trade}同行里 ${model} 很常见，我们有 ${count} 台，希望 ${weeks} 周内见到样板。`,
  ({ place, model, count }) => `${place}二期新增 ${count} 个工位，与现有 ${model} 共用一套网络。`,
];
const ZH_OFFER: readonly Sentence[] = [
  ({ place, trade, model, count, year }) =>
    `型号 ${model}，${year} 年起在${place}的${trade}企业使用，现有 ${count} 家用户。`,
  ({ place, trade, model }) => `${model} 系列用得最多的是${trade}，最近一个项目在${place}。`,
  ({ place, model, count, weeks }) => `${model} 可先试用 ${weeks} 周，${place}有 ${count} 名驻场工程师。`,
  ({ place, trade, model, count }) => `面向${trade}，${model} 已交付 ${count} 套，备件库在${place}。`,
  ({ place, model, year }) => `${model} 于 ${year} 年定型，样机在${place}，欢迎带料来试。`,
  ({ place, trade, model, weeks }) => `${trade}的标准配置见 ${model} 手册，${place}及周边 ${weeks} 周内可以进场。`,
  ({ model, count, year }) => `编号 ${model}，${year} 年更新，累计服务 ${count} 家企业。`,
  ({ place, trade, model, count }) => `${place}的团队做了 ${count} 个${trade}项目，方案代号 ${model}。`,
];
const EN_NEED: readonly Sentence[] = [
  ({ place, trade, model, count, year }) =>
    `A plant in ${place} (${trade}) runs ${count} lines of type ${model}, commissioned in ${year}.`,
  ({ place, model, count }) => `The site is in ${place}: ${count} machines of type ${model}, three shifts.`,
  ({ place, model, count, weeks }) =>
    `A pilot of ${weeks} weeks on one ${model}, then the other ${count} machines in ${place}.`,
  ({ place, trade, model }) => `We are in ${place}, ${trade}; the critical step is done on the ${model}.`,
  ({ place, model, count, year }) =>
    `The ${model} dates from ${year}; ${count} of them still run in two workshops in ${place}.`,
  ({ place, model, count }) =>
    `The second phase in ${place} adds ${count} stations on the same network as the ${model}.`,
];
const EN_OFFER: readonly Sentence[] = [
  ({ place, trade, model, count, year }) =>
    `The ${model} has been in use in ${place} since ${year}, with ${count} customers in ${trade}.`,
  ({ place, trade, model }) => `Most ${model} systems work in ${trade}; the latest project is in ${place}.`,
  ({ place, model, count, weeks }) =>
    `The ${model} can be tried for ${weeks} weeks; ${count} engineers are based in ${place}.`,
  ({ place, trade, model, count }) =>
    `For ${trade}: ${count} units of the ${model} delivered, spare parts in ${place}.`,
  ({ place, model, year }) =>
    `Released in ${year}, the ${model} can be seen at work in ${place}; bring your own samples.`,
  ({ place, model, count, year }) =>
    `Reference ${model}, revised in ${year}, offered from ${place} to ${count} firms so far.`,
];

/** Every one names the model. */
export const OPENINGS: Record<Language, Record<Side, readonly Sentence[]>> = {
  zh: { need: ZH_NEED, offer: ZH_OFFER },
  en: { need: EN_NEED, offer: EN_OFFER },
};

type Title = (title: string, about: Particulars) => string;

/** A title of another listing made this one's own. */
export const TITLES: Record<Language, readonly Title[]> = {
  zh: [
    (title, { place, model }) => `${title}（${place}，${model}）`,
    (title, { model, trade }) => `${title}：${trade} ${model}`,
    (title, { place, model, count }) => `${place} ${model}：${title}，${count} 台`,
    (title, { model, weeks }) => `${model} ${title}，${weeks} 周`,
  ],
  en: [
    (title, { place, model }) => `${title} (${place}, ${model})`,
    (title, { model, trade }) => `${title}: ${model} in ${trade}`,
    (title, { place, model, count }) => `${model} in ${place}: ${title}, ${count} units`,
    (title, { model, weeks }) => `${model}: ${title}, ${weeks} weeks`,
  ],
};
