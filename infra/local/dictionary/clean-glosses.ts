/** Takes from the explanations of CC-CEDICT what one may look for in a text: no usage notes, variants, classifiers. */
import type { CedictEntry } from './read-entries.ts';

/** `glosses` in the entry's order; `sameAs`: words whose glosses are meant where it only refers to them. */
export interface CleanEntry {
  readonly glosses: readonly string[];
  readonly sameAs: readonly string[];
}

/** An explanation in so many words is a sentence, not a name. */
const MOST_WORDS = 8;
const MOST_CHARACTERS = 60;

const HAN = '[\\u3007\\u3400-\\u9fff\\u{20000}-\\u{3ffff}○·，]';
/** 漢字|汉字[pin1 yin1]; the second of the two is the simplified one. */
const REFERENCE = new RegExp(`${HAN}+(?:\\|(${HAN}+))?(?:\\[[^\\]]*\\])?`, 'gu');
const REFERS = new RegExp(
  `^(?:see|(?:\\w+ )?variant of|abbr\\. (?:for|of)|short for|contraction of|equivalent to|same as|also called|also known as)\\s+(${HAN}+)(?:\\|(${HAN}+))?`,
  'u',
);
const SAYS_NOTHING =
  /^(?:CL:|see also\b|surname\b|also (?:written|pr\.|called|known)|Taiwan pr\.|classifier\b|used (?:in|as|to|for|before|after|with)\b|particle\b|indicat|suffix\b|prefix\b|interjection|onomatopoe|see |(?:\w+ )?variant of|abbr\. (?:for|of)\s*$|Kangxi radical|radical)/iu;
const ABBREVIATION = /\S\s*\(([A-Z][A-Z0-9]{1,6})\)/u;
const CAPITAL = /^[A-Z]/u;

function withoutNotes(text: string): string {
  let current = text;
  for (let before = ''; before !== current; ) {
    before = current;
    current = current.replace(/\([^()]*\)/gu, ' ');
  }
  return current;
}

/** Names are explained behind a comma: Jiangsu Province, capital Nanjing. */
const nameOnly = (gloss: string, isName: boolean) => (isName ? gloss.replace(/, .*$/u, '') : gloss);

const trimmed = (gloss: string) =>
  gloss
    .replace(/,? ?\babbr\. (?:for|of|to)\b.*$/u, '')
    .replace(REFERENCE, ' ')
    .replace(/, (?:an?|the|esp\.|aka|e\.g\.|i\.e\.|including|such as|usu\.) .*$/u, '')
    .replace(/^(?:lit|fig)\. /u, '')
    .replace(/\b(?:sb's|sth's|sb|sth|etc)\b\.?/gu, ' ')
    .replace(/[[\]|"“”]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:!?])/gu, '')
    .replace(/^[\s,.;:!?/-]+|[\s,;:!?/-]+$/gu, '');

/** Single words behind each other are so many glosses: millisecond, ms. */
const apart = (gloss: string) => (/^(?:to )?[^\s,]+(?:, [^\s,]+)+$/u.test(gloss) ? gloss.split(', ') : [gloss]);

const isGloss = (gloss: string) =>
  /[a-z0-9]/iu.test(gloss) &&
  !/[\u{10000}-\u{10ffff}]/u.test(gloss) &&
  gloss.split(' ').length <= MOST_WORDS &&
  gloss.length <= MOST_CHARACTERS;

/** Cleans one entry; both lists may be empty. */
export function cleanEntry({ pinyin, meanings }: CedictEntry): CleanEntry {
  const isName = CAPITAL.test(pinyin);
  const glosses = new Set<string>();
  const sameAs = new Set<string>();
  for (const meaning of meanings) {
    for (const part of withoutNotes(meaning).split(';')) {
      const text = part.trim();
      const [, traditional, simplified] = REFERS.exec(text) ?? [];
      const target = simplified ?? traditional;
      if (target !== undefined) sameAs.add(target);
      if (SAYS_NOTHING.test(text)) continue;
      const gloss = trimmed(nameOnly(text.replace(REFERS, ''), isName));
      for (const one of apart(gloss)) if (isGloss(one)) glosses.add(one);
    }
    const abbreviation = ABBREVIATION.exec(meaning)?.[1];
    if (abbreviation !== undefined) glosses.add(abbreviation);
  }
  return { glosses: [...glosses], sameAs: [...sameAs] };
}
