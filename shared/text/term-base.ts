/** The bilingual term base of the field: finds concepts in text of either language and gives their names in the other. */
import { type Lexemes, lexemes } from './lexemes.ts';
import { type Folded, fold, sourceEnd, sourceStart } from './normalise.ts';
import { type PhraseHit, PhraseTrie } from './phrase-trie.ts';
import { EN_STOP_WORDS, FILLERS, ZH_STOP_WORDS } from './stop-words.ts';
import { type Concept, concepts } from './terms/concepts.ts';

/** A concept found at `source.slice(start, end)`, written there as `surface`. */
export interface ConceptHit {
  readonly conceptId: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/** What a phrase of the lexicon is: a concept, a word to drop, or boilerplate that weighs little. */
export type LexiconEntry =
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'stop' }
  | { readonly kind: 'filler'; readonly word: string };

const STOP: LexiconEntry = { kind: 'stop' };
const byId = new Map<string, Concept>();
let lexicon: PhraseTrie<LexiconEntry> | undefined;

/** Built at the first use: a cold start that never reads text does not pay for it. */
function theLexicon(): PhraseTrie<LexiconEntry> {
  if (lexicon) return lexicon;
  const entries = theConcepts().flatMap((concept) => {
    const value: LexiconEntry = { kind: 'concept', concept };
    const exact = new Set(concept.exact);
    return [...concept.zh, ...concept.en].map((surface) => ({ surface, value, exact: exact.has(surface) }));
  });
  const stops = [...ZH_STOP_WORDS, ...EN_STOP_WORDS].map((surface) => ({ surface, value: STOP }));
  const fillers = FILLERS.flatMap(({ key, words }) => {
    const value: LexiconEntry = { kind: 'filler', word: key };
    return words.map((surface) => ({ surface, value }));
  });
  lexicon = new PhraseTrie<LexiconEntry>([...entries, ...stops, ...fillers]);
  return lexicon;
}

function theConcepts(): readonly Concept[] {
  const all = concepts();
  if (byId.size === 0) for (const concept of all) byId.set(concept.id, concept);
  return all;
}

/** The phrases of concepts, stop words and boilerplate in text already folded and cut; what tokens.ts builds on. */
export const lexiconHits = (folded: Folded, pieces: Lexemes): PhraseHit<LexiconEntry>[] =>
  theLexicon().find(folded, pieces);

function conceptsIn(text: string): ConceptHit[] {
  const folded = fold(text);
  const pieces = lexemes(folded.text);
  const found: ConceptHit[] = [];
  for (const { from, to, values } of lexiconHits(folded, pieces)) {
    for (const value of values) {
      if (value.kind !== 'concept') continue;
      const start = sourceStart(folded, pieces.starts[from]!);
      const end = sourceEnd(folded, pieces.ends[to - 1]!);
      found.push({ conceptId: value.concept.id, start, end, surface: text.slice(start, end) });
    }
  }
  return found;
}

function concept(id: string): Concept | undefined {
  theConcepts();
  return byId.get(id);
}

const translationsOf = (id: string, language: 'zh' | 'en'): readonly string[] => concept(id)?.[language] ?? [];

function expand(text: string, target: 'zh' | 'en'): string[] {
  const surfaces = new Set<string>();
  for (const { conceptId } of conceptsIn(text)) {
    for (const surface of translationsOf(conceptId, target)) surfaces.add(surface);
  }
  return [...surfaces];
}

const partsMemo = new Map<string, readonly string[]>();

function partsOf(id: string): readonly string[] {
  const known = partsMemo.get(id);
  if (known) return known;
  const parts = new Set<string>();
  for (const surface of [translationsOf(id, 'zh')[0] ?? '', translationsOf(id, 'en')[0] ?? '']) {
    const folded = fold(surface);
    const pieces = lexemes(folded.text);
    for (const { values } of theLexicon().find(folded, pieces, pieces.count - 1)) {
      for (const value of values) if (value.kind === 'concept' && value.concept.id !== id) parts.add(value.concept.id);
    }
  }
  const found = [...parts];
  partsMemo.set(id, found);
  return found;
}

function ancestors(id: string): string[] {
  const path: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = concept(at)?.broader)
    path.push(at);
  return path;
}

function related(idA: string, idB: string): number {
  const pathA = ancestors(idA);
  const pathB = ancestors(idB);
  for (const [up, id] of pathA.entries()) {
    const down = pathB.indexOf(id);
    if (down < 0) continue;
    // Siblings share only a heading, so they are weaker than parent and child at the same distance.
    const steps = up + down;
    return up === 0 || down === 0 ? 1 / 2 ** steps : 1 / 2 ** (steps + 1);
  }
  return 0;
}

/** The term base. Positions are those of the text given; all answers are deterministic. */
export const termBase = {
  /** Every concept of the base, in the order of its files. */
  all: theConcepts,
  /** Concepts in the text, longest match from the left, without overlap (a homograph gives one hit for each sense). */
  conceptsIn,
  /** A concept by its id. */
  concept,
  /** Its names in one language, the preferred first; empty for an unknown id. */
  translationsOf,
  /** All names in the target language of the concepts the text holds, in order of appearance, each once. */
  expand,
  /** 1 the same, 0.5 parent and child, 0.25 grandparent, 0.125 siblings, … 0 where no common `broader` is. */
  related,
  /** Concepts its preferred names are made of (机器视觉质检: 机器视觉, 质检), which the longest match hides. */
  partsOf,
};
