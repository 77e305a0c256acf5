/** Finds codes by what people type: either name, an abbreviation, the code itself, the Chinese name in Latin letters. */
import type { SuggestResult } from '../../../shared/schemas/search.ts';
import { certificates } from '../../../shared/taxonomy/certificates.ts';
import { industries } from '../../../shared/taxonomy/industries.ts';
import { licenceModes } from '../../../shared/taxonomy/licence-modes.ts';
import { protocols } from '../../../shared/taxonomy/protocols.ts';
import { regions } from '../../../shared/taxonomy/regions.ts';
import { scenarios } from '../../../shared/taxonomy/scenarios.ts';
import { skills } from '../../../shared/taxonomy/skills.ts';
import { normalise } from '../../../shared/text/normalise.ts';
import { pinyinMatch, typedPinyin } from '../../../shared/text/pinyin.ts';

/** The lists one can filter a search by; the first ones stand first among equals. */
const SEARCHABLE = [scenarios, protocols, skills, certificates, licenceModes, regions, industries];
const MOST = 10;

type CodeSuggestion = SuggestResult['codes'][number];
interface Name {
  readonly text: string;
  readonly suggestion: CodeSuggestion;
}

let known: readonly Name[] | undefined;

/** Built at the first use: five thousand names are not worth a cold start. */
function names(): readonly Name[] {
  known ??= SEARCHABLE.flatMap((list) =>
    list.entries.flatMap(({ code, zh, en, aliases = [] }) => {
      const suggestion = { taxonomy: list.name, code, zh, ...(en !== undefined && { en }) };
      return [code, zh, en ?? '', ...aliases].filter(Boolean).map((name) => ({ text: normalise(name), suggestion }));
    }),
  );
  return known;
}

const PINYIN_RANKS = { whole: 4, beginning: 5 } as const;

/** {@link rankAsWritten}, then 4: the name in pinyin or by its initials, 5: its beginning so. */
function rankOf(name: string, typed: string, letters: string | undefined): number | undefined {
  const asWritten = rankAsWritten(name, typed);
  if (asWritten !== undefined || letters === undefined) return asWritten;
  const match = pinyinMatch(name, letters);
  return match && PINYIN_RANKS[match];
}

/** 0: the name itself, 1: its beginning, 2: the beginning of a word in it, 3: inside Chinese text; undefined: not at all. */
function rankAsWritten(name: string, typed: string): number | undefined {
  const at = name.indexOf(typed);
  if (at < 0) return undefined;
  if (at === 0) return name.length === typed.length ? 0 : 1;
  if (/[\s\-/(]/.test(name[at - 1]!)) return 2;
  return /\p{Script=Han}/u.test(typed) ? 3 : undefined;
}

/** At most ten codes, each once, the closest names first; the order is stable. */
export function suggestCodes(typed: string): CodeSuggestion[] {
  const text = normalise(typed);
  if (text === '') return [];
  const letters = typedPinyin(text);
  const best = new Map<CodeSuggestion, number>();
  for (const name of names()) {
    const rank = rankOf(name.text, text, letters);
    if (rank !== undefined) best.set(name.suggestion, Math.min(rank, best.get(name.suggestion) ?? rank));
  }
  return [...best]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST)
    .map(([suggestion]) => suggestion);
}
