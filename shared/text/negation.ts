/** Says whether a span of a sentence is denied ("不支持 PROFINET", "without a gateway"), within its own clause. */
import { fold } from './normalise.ts';

/** Words that deny what follows them. */
const CUES =
  /(?:暂|尚|并|也|均|都|还|仍)?不(?:再|会|直接)?(?:支持|兼容|提供|包含|包括|采用|使用|接受|适用于?)|暂不|尚不|并不|不再|不兼容|不提供|不包含|不包括|不包|不含|不涉及|不适用|不接受|不需要|不需|不要求|不要|不能|不可(?!或缺)|不具备|不允许|不得|不做|不考虑|不用|不必|不采用|不使用|不是|不属于|未支持|尚未|未能|未提供|未包含|未配备|未安装|未开通|未接入|无法|无需|没有|没|缺乏|缺少|禁止|拒绝|暂无|排除|除(?!尘|湿|锈|磷|油|氧|渣|杂|鳞|垢|法|以|外)(?:了|去|开)?|无(?!人|线|损|缝|源|纸|尘|菌|级|刷|锡|铅|油|忧|感|扰|论|锡|锡|人机|接触|铬|氰|氟|卤|机|标定)|\b(?:(?:not|cannot|can't|don't|doesn't|isn't|aren't|won't|no)(?: (?:yet|currently|directly|natively|fully))?(?: (?:be )?(?:support|provide|offer|include|cover|use|require|need|accept|handle)(?:s|d|ed|ing)?)?|without|except(?:ing)?(?: for)?|excluding|excludes?|excluded|lacks?|lacking|never|neither|nor|unable to|fails? to|other than|rather than|instead of|apart from)\b/gu;
/** Phrases that hold a cue and deny nothing. */
const HARMLESS =
  /不仅|不但|不只|不单|不光|不断|不同|不少|不低于|不小于|不超过|不大于|不高于|不多于|不得(?:超过|低于|少于|高于|大于|小于)|不能(?:超过|低于|少于)|不间断|不锈钢|不良|不限于?|不等|不可(?:或缺|缺少|逆)|除了[^，,。；]{1,20}(?:外|以外|之外)?[，,]?\s?(?:还|也|亦|同时|均)|无(?:需|须)(?:改造|更换|停机|停产|停线|停工|改动|修改|改变|拆除?|另行?|重新|额外|新增|布线|人工|编程|变更|替换|升级)|不(?:需要?|用|必)(?:改造|更换|停机|停产|停线|改动|修改|改变|重新|额外|新增|布线|人工|编程|替换)|不(?:影响|改变|改动|停机|停产|停线|更换|中断)|\b(?:not|n't) (?:only|just|merely|limited to|exceed\w*|more than|less than|lower than|later than|longer than)|\bno (?:more|less|fewer|later|longer|lower|higher|matter|doubt|need to (?:replace|change|modify|stop|rewire|retrofit))\b|\bwithout (?:stopping|replacing|modifying|changing|rewiring|interrupting|affecting|touching|altering|any change|changes|disrupting|retrofitting|rebuilding|downtime|having to)\b/gu;
/** Where a clause or its denial ends: the sentence goes on with something affirmed. */
const TURNS =
  /[。！？；;!?()（）\n]|\.(?=\s|$)|但是|但|不过|然而|而是|而(?!且)|仅(?!仅)|只(?=支持|提供|需|有)|可以|即可|就能|也可|支持|提供|采用|具备|兼容|改用|\b(?:but|however|although|though|whereas|while|instead|supports?|provides?|offers?|uses?|can|will|only|yet|is|are)\b/gu;
/** Denials that stand behind what they deny, at the clause's end. */
const TRAILING =
  /^[^，,。；;!?！？\n]{0,16}?(?:均|都|也|皆|暂|还|并)*(?:不支持|不兼容|不包含|不包括|不提供|不适用|不可用|不行|不在[^，,。；]{0,8}(?:范围|之列)|除外|未支持|未提供|未接入|暂无|无法(?:支持|实现|提供|接入|使用|满足))(?:的|了)?\s*(?=[，,。；;!?！？\n]|$)|^[^.;!?,\n]{0,48}?\b(?:(?:is|are|was|were|be) (?:currently |yet |explicitly )?(?:not|never|un)[ -]?(?:yet |currently )?(?:supported|available|included|required|covered|needed|provided|offered|accepted|in scope|compatible|possible)|(?:is|are) excluded|excluded\b|not (?:yet )?(?:supported|available|included|required|covered|needed)|unsupported|unavailable|out of scope)/u;
const REACH = 64;

/**
 * Whether `source.slice(start, end)` is denied by a word of its own clause: before it (不支持, without, 除 … 外) or behind it
 * (PROFINET 除外, is not supported). A list carries the denial along; 但, but, 支持 and the like end it; 不仅 denies nothing.
 */
export function isNegated(source: string, start: number, end: number): boolean {
  const folded = fold(source);
  const { text } = folded;
  const from = toFolded(folded.offsets, start);
  const to = toFolded(folded.offsets, end);
  if (TRAILING.test(text.slice(to, to + REACH)) && !/但|而/u.test(text.slice(to, to + 2))) return true;
  return deniedBefore(text, from, to);
}

function deniedBefore(text: string, from: number, to: number): boolean {
  const first = Math.max(0, from - REACH);
  const around = text.slice(first, to + REACH).replace(HARMLESS, (phrase) => '·'.repeat(phrase.length));
  const head = around.slice(0, from - first);
  let cue: RegExpMatchArray | undefined;
  for (const match of head.matchAll(CUES)) cue = match;
  if (!cue) return false;
  const between = head.slice((cue.index ?? 0) + cue[0].length);
  if (between.search(TURNS) >= 0 || endsList(between)) return false;
  // 除 … 外: the denial holds up to 外 only, and 除 alone (as in 除法) is no cue.
  if (cue[0].startsWith('除') && cue[0] !== '除去')
    return !between.includes('外') && /^[^，,。；]{0,16}(?:外|以外|之外)/u.test(text.slice(to, to + 20));
  return true;
}

/** A comma ends the denial unless what follows it is one more item of a list. */
function endsList(between: string): boolean {
  const parts = between.split(/[，,]/u);
  return parts.length > 1 && parts.slice(1).some((part) => !isListItem(part));
}

const isListItem = (part: string): boolean => {
  const han = part.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
  const words = part.match(/[a-z][a-z0-9-]*/gu)?.length ?? 0;
  return han <= 4 && words <= 4;
};

function toFolded(offsets: Uint32Array | undefined, at: number): number {
  if (!offsets) return at;
  const found = offsets.indexOf(at);
  return found >= 0 ? found : offsets.findIndex((offset) => offset >= at);
}
