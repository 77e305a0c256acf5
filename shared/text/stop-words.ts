/** Words that say nothing about what is wanted (dropped) and the boilerplate of postings (kept with little weight). */

/** Dropped: English function words, as typed in lower case. */
export const EN_STOP_WORDS: readonly string[] =
  `a an the and or but if of in on at to from by for with as is are was were be been being am do does did has have had having
  this that these those it its they them their we us our you your he she his her i me my who whom whose which what when where
  how than then there here so such not no nor only own same too very can could may might must shall should will would into onto
  over under up down out off about above below between during before after again further once each any all both few more most
  other some s t d ll ve re also per via within across among along while because until upon using use used based etc eg ie least
  first two three four five six seven eight nine ten eleven twelve`.split(/\s+/u);

/** Dropped: Chinese function words; a word of the term base that holds one of them wins by being longer. */
export const ZH_STOP_WORDS: readonly string[] =
  `的 了 和 与 及 或 在 是 等 之 其 该 也 都 就 而 并 且 很 被 把 以及 并且 而且 或者 同时 其中 对于 关于 由于 因此 所以 如果 但是 不过
  然后 我们 我司 我方 你们 他们 本公司 本项目 我公司 这个 那个 这些 那些 一个 一种 一些 各个 每个 各种 以上 以下 以内 之间 之后 之前
  进行 通过 根据 按照 为了 作为 成为 可以 能够 并能 并可 不仅 而是 以便 从而 目前 现有 已经 正在 等等 及其 并与 非常 没有 所有 需 拟 不超过 不大于 不高于 不多于 不低于 不小于 不少于 至少 最多 大于 小于 左右 大约 约 优于
  超过 低于 高于 不足 之内`.split(/\s+/u);

/** Little weight: what nearly every posting says; `Chinese | English` a line, all of a line are one word. */
const FILLER_LINES = `
需要 要求 需求 | require required requirement need needed demand
提供 供应 | provide supply offer
支持 | support
实现 | realise realize achieve
具备 具有 拥有 | possess
满足 达到 符合 | meet satisfy reach
采用 使用 利用 运用 | adopt utilise utilize
包括 包含 涵括 | include including comprise contain
解决方案 方案 | solution
系统 | system
产品 | product
服务 | service
公司 企业 厂 | company enterprise firm
项目 | project
客户 用户 | customer client user
供应商 厂家 厂商 | supplier vendor
能力 | capability ability
相关 有关 | relevant related
主要 | main key
完整 全面 | complete comprehensive
有效 | effective
良好 优质 | good
不同 各类 多种 多个 | different various multiple several many
现场 | onsite
开展 进行中 | conduct carry
建设 搭建 建立 构建 打造 | build establish construct set
完成 | finish
确保 保证 保障 | ensure
希望 | want wish hope
寻求 寻找 急需 征集 | seek looking seeking look
欢迎 联系 | please contact welcome
经验 | experience
情况 | situation
方面 | aspect
问题 | problem issue
工作 作业 | work job
内容 | content
技术 | technology technological
应用 | application apply applied
一套 一批 一家 若干 一台 一个 | single
提升 提高 增强 改善 | improve improving increase enhance raise
促进 推动 | promote
实施中 | implement implementation
帮助 协助 | help assist enable allow
可用 现有的 | available existing current
合适 适合 | suitable
新 | new
高 | high
年 | year
进一步 | further
`;

/** Each filler with all its words; the first English word is its key. */
export const FILLERS: readonly { readonly key: string; readonly words: readonly string[] }[] = FILLER_LINES.trim()
  .split('\n')
  .map((line) => {
    const [zh, en] = line.split(' | ');
    const english = en!.split(' ');
    return { key: english[0]!, words: [...zh!.split(' '), ...english] };
  });

/** Chinese characters that mean nothing when they stand alone between two words. */
export const ZH_LONE_STOPS =
  '内共个上下中每为有后前由可各此另对向从以按需超月元所则来到其地得着过给让使用做不面出单工分人量老自现种类加里去含家省看带行号大小多少已无再没只换装改接停走起家称';

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const COUNTS = codesOf('一二两三四五六七八九十几每各单多这那整');
const CLASSIFIERS = codesOf('台套条个家种次只张件块份名组项类座辆位款路片根批层天班');

/** Whether two characters, by their codes, are a count and its classifier (三台, 每条), which say nothing as a bigram. */
export const isZhCounted = (first: number, second: number): boolean => COUNTS.has(first) && CLASSIFIERS.has(second);
