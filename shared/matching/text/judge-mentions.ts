/** Judges asked codes by what an offer names in words, where its lists do not say. */
import { explain, type Judgement, miss, partial } from '../judgement.ts';
import { TEXT_FOR_TYPED_DEGREE } from '../weights.ts';
import type { NamedFacet } from './code-names.ts';
import { type Mention, mentionOf } from './mentions.ts';
import type { TextIndex } from './text-index.ts';

interface Named {
  readonly code: string;
  readonly mention: Mention;
}

/**
 * Partial when the text names a code (of several that are all wanted: by the share it names), miss when it only denies,
 * undefined when it names none.
 */
export function judgeMentions(
  facet: NamedFacet,
  codes: readonly string[],
  match: 'any' | 'all',
  index: TextIndex,
): Judgement | undefined {
  const named = codes.flatMap((code): Named[] => {
    const mention = mentionOf({ facet, code }, index);
    return mention ? [{ code, mention }] : [];
  });
  const affirmed = named.filter(({ mention }) => !mention.denied);
  const [first] = affirmed;
  if (first) {
    const share = match === 'all' ? affirmed.length / codes.length : 1;
    const asked = affirmed.map(({ code }) => code);
    return partial(
      TEXT_FOR_TYPED_DEGREE * share,
      explain('codes.named', { facet, asked }),
      first.mention.sentence.quotation,
    );
  }
  const [denied] = named;
  return denied && miss(0, explain('codes.denied', { facet, asked: [denied.code] }), denied.mention.sentence.quotation);
}
