/** Words that say nothing about what is wanted (dropped) and the boilerplate of postings (kept with little weight). */

/** Dropped: English function words, as typed in lower case. */
export const EN_STOP_WORDS: readonly string[] =
  `a an the and or but if of in on at to from by for with as is are was were be been being am do does did has have had having
  this that these those it its they them their we us our you your he she his her i me my who whom whose which what when where
  how than then there here so such not no nor only own same too very can could may might must shall should will would into onto
  over under up down out off about above below between during before after again further once each any all both few more most
  other some s t d ll ve re also per via within across among along while because until upon using use used based etc eg ie least`.split(
    /\s+/u,
  );

/** Dropped: Chinese function words; a word of the term base that holds one of them wins by being longer. */
export const ZH_STOP_WORDS: readonly string[] =
  `的 了 和 与 及 或 在 是 等 之 其 该 也 都 就 而 并 且 很 被 把 以及 并且 而且 或者 同时 其中 对于 关于 由于 因此 所以 如果 但是 不过
  然后 我们 我司 我方 你们 他们 本公司 本项目 我公司 这个 那个 这些 那些 一个 一种 一些 各个 每个 各种 以上 以下 以内 之间 之后 之前
  进行 通过 根据 按照 为了 作为 成为 可以 能够 并能 并可 不仅 而是 以便 从而 目前 现有 已经 正在 等等 及其 并与 非常 没有 所有 需 拟 不超过 不大于 不高于 不多于 不低于 不小于 不少于 至少 最多 大于 小于 左右 大约 约 优于`.split(
    /\s+/u,
  );

/** Little weight: what nearly every English posting says. */
export const EN_FILLERS: readonly string[] =
  `require required requirement need needed provide support offer supply solution system product service company project
  customer client user supplier vendor including include ensure achieve meet implement implementation realize realise help
  able available suitable complete good high new different various relevant related main key existing current
  looking seeking want wish hope please contact experience year work well make build develop set enable allow`.split(
    /\s+/u,
  );

/** Little weight: what nearly every Chinese posting says. */
export const ZH_FILLERS: readonly string[] =
  `需要 要求 提供 支持 实现 具备 具有 满足 采用 使用 包括 包含 解决方案 方案 系统 产品 服务 公司 企业 项目 客户 用户 供应商 厂家 厂商
  能力 相关 主要 完整 有效 良好 各类 多种 不同 现场 开展 建设 建立 完成 达到 确保 保证 希望 寻求 寻找 急需 欢迎 联系 经验 情况
  方面 问题 工作 要点 内容 技术 应用 一套 一批 一家 若干 全面 进一步 提升 提高 增强 改善 促进 推动 有关`.split(/\s+/u);
