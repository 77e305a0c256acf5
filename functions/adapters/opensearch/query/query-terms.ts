/** What of a text is sent to the engine: all of it where it is short, its most telling words where it is long. */
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { lexemes } from '../../../../shared/text/lexemes.ts';
import { fold, sourceEnd, sourceStart } from '../../../../shared/text/normalise.ts';
import { lexiconHits } from '../../../../shared/text/term-base.ts';
import { TOKEN_WEIGHT, type Token, tokens } from '../../../../shared/text/tokens.ts';

/** One distinct word of a text: `surface` as written at its first place. */
interface Word {
  readonly surface: string;
  readonly token: Token;
  readonly place: number;
  count: number;
}

/** Beyond this many characters nothing is read: a text says what it is about before. */
const MAX_READ = 20_000;

/** A word one may look for alone, and the concept of the term base it names. */
export interface QueryWord {
  readonly surface: string;
  readonly conceptId?: string;
}

/** A text's words, read once and asked for in different amounts. */
export interface QueryTerms {
  /** The text as written, as far as it is read. */
  readonly source: string;
  /** How many distinct words it has, function words left out. */
  readonly count: number;
  /** The text less its function words where it has at most `max` words, else its `max` most telling words in their order. */
  words(max: number): string;
  /** The ids of its concepts of the term base, most telling first. */
  concepts(max: number): string[];
  /** Its most telling words in their order, boilerplate left out unless there is nothing else. */
  list(max: number): QueryWord[];
  /** What may stand in a listing of the other language as it is: of a Chinese text its Latin words, of an English one all. */
  foreignWords(target: Language, max: number): string;
}

/** A text that repeats its words more often than this is not sent as it stands: the engine takes each place for a clause. */
const MOST_REPEATS = 4;

function distinct(text: string, found: readonly Token[]): Word[] {
  const words = new Map<string, Word>();
  for (const token of found) {
    const known = words.get(token.key);
    if (known) known.count++;
    else words.set(token.key, { surface: text.slice(token.start, token.end), token, place: words.size, count: 1 });
  }
  return [...words.values()];
}

/** What is said early and more than once is what the text is about. */
const telling = ({ token, count, place }: Word): number =>
  (TOKEN_WEIGHT[token.kind] * (1 + Math.log(count))) / Math.log2(place + 8);

const byWorth = (a: Word, b: Word): number => telling(b) - telling(a) || a.place - b.place;
const byPlace = (a: Word, b: Word): number => a.place - b.place;

/** The text with a space for each function word; a term that holds one is longer and stays whole. */
function withoutStopWords(text: string): string {
  const folded = fold(text);
  const pieces = lexemes(folded.text);
  let kept = '';
  let at = 0;
  for (const { from, to, values } of lexiconHits(folded, pieces)) {
    if (values[0]?.kind !== 'stop') continue;
    kept += `${text.slice(at, sourceStart(folded, pieces.starts[from]!))} `;
    at = sourceEnd(folded, pieces.ends[to - 1]!);
  }
  return (kept + text.slice(at)).trim() || text;
}

const asQueryWord = ({ surface, token }: Word): QueryWord =>
  token.kind === 'term' || token.kind === 'generic' ? { surface, conceptId: token.key } : { surface };

const LATIN = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.+#/_-]*/gu;

/** Reads a text; the same text gives the same terms. */
export function queryTerms(source: string): QueryTerms {
  const text = source.slice(0, MAX_READ);
  const found = tokens(text);
  const ranked = distinct(text, found).sort(byWorth);
  const surfaces = (max: number) =>
    ranked
      .slice(0, max)
      .sort(byPlace)
      .map(({ surface }) => surface);
  let whole: string | undefined;
  const wholeText = () => {
    whole ??= withoutStopWords(text);
    return whole;
  };
  return {
    source: text,
    count: ranked.length,
    words: (max) =>
      max > 0 && ranked.length <= max && found.length <= MOST_REPEATS * max ? wholeText() : surfaces(max).join(' '),
    concepts: (max) =>
      ranked
        .filter(({ token }) => token.kind === 'term')
        .slice(0, max)
        .map(({ token }) => token.key),
    list: (max) => {
      const substance = ranked.filter(({ token }) => token.kind !== 'filler');
      return (substance.length > 0 ? substance : ranked).slice(0, max).sort(byPlace).map(asQueryWord);
    },
    foreignWords: (target, max) => {
      if (target === 'zh') return surfaces(max).join(' ');
      const latin = ranked.flatMap(({ surface }) => surface.match(LATIN) ?? []);
      return latin.slice(0, max).join(' ');
    },
  };
}
