/** Finds in a text what would let a reader get round the platform, or know who writes: numbers, addresses, codes. */
import { fold } from '../text/normalise.ts';
import { isUscc } from '../uscc.ts';

/** What can be found by its form alone. */
export type TraceKind = 'telephone' | 'e-mail' | 'link' | 'messenger' | 'uscc' | 'patent';

/** `text` is folded (half width, lower case). */
export interface Trace {
  readonly kind: TraceKind;
  readonly text: string;
}

const MOBILE = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
const LANDLINE = /(?<![\d.])(?:\+?86[- ]?)?\(?0\d{2,3}\)?[- ]?[2-9]\d{6,7}(?!\d)/g;
const SERVICE_NUMBER = /(?<![\d.])[48]00[- ](?:\d{3}[- ]?\d{4}|\d{4}[- ]?\d{3})(?!\d)/g;
const FOREIGN = /(?<![\d.])\+\d{1,3}[- ]?\(?\d[\d() -]{6,14}\d/g;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;
const LINK = /(?<![\w@.-])(?:https?:\/\/|www\.)[^\s"'<>,;，。；、（）()]+/g;
const DOMAIN =
  /(?<![\w@./-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org|top|tech|shop|cc|info|biz|vip|edu|gov)(?![\w-])/g;
const MESSENGER = /(?:微信|企微|wechat|weixin|qq|钉钉|dingtalk)(?:号|群|id)?\s?[:：]\s?[a-z0-9][\w-]{4,}/g;
const USCC = /(?<![a-z0-9])[0-9a-hj-npqrtuwxy]{18}(?![a-z0-9])/g;
const PATENT = [
  /(?<![a-z0-9])(?:zl|cn)\s?(?:19|20)\d{2}\s?[1-9]\s?\d{7}(?:\.?[\dx])?(?![a-z0-9])/g,
  /(?<![\w.])(?:19|20)\d{2}[1-9]\d{7}\.[\dx](?![\w.])/g,
  /(?<![a-z0-9])(?:cn|us|ep|jp|kr|de)\s?\d{7,11}\s?[a-cuy]\d?(?![a-z0-9])/g,
  /(?<![a-z0-9])(?:pct\/[a-z]{2}|wo)\s?(?:19|20)\d{2}\/\d{6}(?![a-z0-9])/g,
];
/** Names of technology that look like domains. */
const NOT_A_DOMAIN = /^(?:asp|vb|ado|ml|unity|paint|socket|opc)\.net$/;

const FORMS: readonly (readonly [TraceKind, readonly RegExp[], ((text: string) => boolean)?])[] = [
  ['telephone', [MOBILE, LANDLINE, SERVICE_NUMBER, FOREIGN]],
  ['e-mail', [EMAIL]],
  ['link', [LINK]],
  ['link', [DOMAIN], (text) => !NOT_A_DOMAIN.test(text)],
  ['messenger', [MESSENGER]],
  ['uscc', [USCC], (text) => isUscc(text.toUpperCase())],
  ['patent', PATENT],
];

/** Each trace once, kinds in a fixed order. */
export function traces(text: string): Trace[] {
  const folded = fold(text).text;
  const found = new Map<string, Trace>();
  for (const [kind, forms, accept] of FORMS) {
    for (const form of forms) {
      for (const [match] of folded.matchAll(form)) {
        if (!accept || accept(match)) found.set(`${kind} ${match}`, { kind, text: match });
      }
    }
  }
  return [...found.values()];
}

/** The digits and letters of a number, so that two ways of writing it are equal (ZL 2021 1 0234567.8, zl202110234567.8). */
export const bareNumber = (text: string): string =>
  fold(text)
    .text.replace(/[^a-z0-9]/g, '')
    .replace(/^(?:zl|cn)/, '');
