/** What sheets are written and read with, in the reader's language. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Speech } from '../../../../shared/exchange/speech.ts';
import { useWords } from '../../i18n/words.tsx';
import { loadSheetNames } from './load-sheet-names.ts';

/** Undefined until both catalogues are there. */
export function useSpeech(): Speech | undefined {
  const { language } = useWords();
  const { data: names } = useQuery({
    queryKey: ['sheet-names'],
    queryFn: loadSheetNames,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(() => names && { language, names }, [names, language]);
}
