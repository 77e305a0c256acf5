/** The interface's words in the reader's language: `t('key', values)`, and the switch between both languages. */
import { createContext, type ReactNode, startTransition, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../shared/schemas/localized-text.ts';
import { fillIn, type Values } from './fill-in.ts';
import { type Catalogue, loadCatalogue, loadLaterWords, rememberLanguage, type WordKey } from './load-catalogue.ts';

/** Writes a sentence of the catalogue; `count` chooses between singular and plural. */
export type Translate = (key: WordKey, values?: Values) => string;

interface Words {
  readonly language: Language;
  readonly t: Translate;
  switchTo(language: Language): void;
}

const WordsContext = createContext<Words | undefined>(undefined);

interface Props {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly children: ReactNode;
}

/** Provides words, starting with those of the first page; the rest, and the other language, are fetched behind it. */
export function WordsProvider({ language, catalogue, children }: Props) {
  const [spoken, setSpoken] = useState({ language, catalogue });
  useEffect(() => {
    void loadLaterWords(language).then((later) =>
      // Everything speaks: drawn again in small steps.
      startTransition(() =>
        setSpoken((now) => (now.language === language ? { language, catalogue: { ...now.catalogue, ...later } } : now)),
      ),
    );
  }, [language]);
  const switchTo = useCallback((next: Language) => {
    void Promise.all([loadCatalogue(next), loadLaterWords(next)]).then(([first, later]) => {
      rememberLanguage(next);
      setSpoken({ language: next, catalogue: { ...first, ...later } });
    });
  }, []);
  const words = useMemo<Words>(
    () => ({ language: spoken.language, t: (key, values) => fillIn(spoken.catalogue[key] ?? '', values), switchTo }),
    [spoken, switchTo],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** Language, words and the switch; only inside {@link WordsProvider}. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('There is no WordsProvider.');
  return words;
}
