/** Takes English words to a light stem, so that plural, -ed and -ing forms compare equal. */

const MEMO_LIMIT = 50_000;
const memo = new Map<string, string>();

/** Forms the rules would get wrong, and nouns in -ing whose verb means something else. */
const IRREGULAR = new Map(
  (
    'lenses:len lens:len series:series buses:bus gases:gas axes:axis axis:axis analyses:analysi analysis:analysi ' +
    'indices:index matrices:matrix vertices:vertex data:data media:media criteria:criterion phenomena:phenomenon ' +
    'children:child men:man women:woman people:person feet:foot news:news ' +
    'training:training trainings:training casting:casting castings:casting bearing:bearing bearings:bearing ' +
    'building:building buildings:building housing:housing housings:housing string:string strings:string ' +
    'machining:machining finishing:finishing planting:planting clothing:clothing funding:funding bonding:bonding wearing:wearing scheduling:scheduling sorting:sorting cutting:cutting packing:packing timing:timing sourcing:sourcing tooling:tooling lighting:lighting plating:plating forming:forming stamping:stamping spinning:spinning sensing:sensing positioning:positioning measuring:measuring drawing:drawing sanding:sanding compounding:compounding shifting:shifting tapping:tapping granted:granted processing:processing mapping:mapping switching:switching smoking:smoking accounting:accounting driving:driving marking:marking setting:setting settings:setting based:based drawings:drawing stampings:stamping goods:goods ' +
    'embed:embed embeds:embed shed:shed hundred:hundred wing:wing engineering:engineering ' +
    'colour:color colours:color centre:center centres:center metre:meter metres:meter fibre:fiber fibres:fiber ' +
    'mould:mold moulds:mold moulding:molding mouldings:molding molding:molding moldings:molding moulded:mold aluminium:aluminum programme:program ' +
    'programmes:program licence:licens licences:licens license:licens grey:gray labour:labor behaviour:behavior ' +
    'vapour:vapor tyre:tire tyres:tire catalogue:catalog sulphur:sulfur defence:defens defense:defens ' +
    'modelling:model modelled:model labelling:label labelled:label travelling:travel signalling:signal ' +
    'controlled:control controlling:control cancelled:cancel dialling:dial'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const KEEP_ISE = new Set(
  'exercise precise noise raise wise rise enterprise expertise advise supervise revise promise premise comprise otherwise likewise surprise franchise merchandise concise'.split(
    ' ',
  ),
);

/**
 * A lower-case English word's stem: Harman's S-stemmer for plurals, step 1b of Porter (1980) for -ed and -ing, his step 5a
 * for the final e, and British spelling made American. Words under four letters or with other characters stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const known = memo.get(word);
  if (known !== undefined) return known;
  const result = /^[a-z]+$/u.test(word) ? stemmed(word) : word;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(word, result);
  return result;
}

function stemmed(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  return withoutFinalE(american(withoutEdIng(singular(word))));
}

function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return word;
  if (/[^ae]ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutEdIng(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const base = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : word;
  if (base === word || base.length < 2 || !/[aeiouy]/u.test(base)) return word;
  if (/(?:at|bl|iz)$/u.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/u.test(base)) return base.slice(0, -1);
  return measure(base) === 1 && endsShort(base) ? `${base}e` : base;
}

function american(word: string): string {
  if (word.endsWith('isation')) return `${word.slice(0, -7)}ization`;
  if (word.length >= 7 && /[a-z]is(?:e)?$/u.test(word)) {
    const full = word.endsWith('e') ? word : `${word}e`;
    if (KEEP_ISE.has(full) || word.endsWith('ysis')) return full;
    if (word.endsWith('e') || measure(word) > 1) return `${full.slice(0, -2)}ze`;
  }
  return word;
}

function withoutFinalE(word: string): string {
  if (!word.endsWith('e') || word.length < 5) return word;
  const base = word.slice(0, -1);
  const size = measure(base);
  return size > 1 || (size === 1 && !endsShort(base)) ? base : word;
}

/** Porter's m: how many times a vowel run is followed by a consonant run. */
const measure = (word: string): number => word.match(/[aeiouy]+[^aeiouy]+/gu)?.length ?? 0;

/** Porter's *o: consonant, vowel, consonant, the last not w, x or y. */
const endsShort = (word: string): boolean => /(?:^|[^aeiouy])[aeiouy][^aeiouywx]$/u.test(word);
