/** Names of codes in the reader's language; a code list is fetched when a name of it is first shown. */
import { useSyncExternalStore } from 'react';
import type { TaxonomyName } from '../../../shared/taxonomy/taxonomies.ts';
import type { Taxonomy } from '../../../shared/taxonomy/taxonomy.ts';
import { loadedCount, loadedTaxonomy, onTaxonomyLoaded } from './load-taxonomy.ts';
import { useWords } from './words.tsx';

/** One whole code list; undefined until it is there. */
export function useTaxonomy(name: TaxonomyName): Taxonomy | undefined {
  useSyncExternalStore(onTaxonomyLoaded, loadedCount);
  return loadedTaxonomy(name);
}

/** Names a code, a thin space until the list is there; an unknown code is given back. */
export function useCodeName(): (taxonomy: TaxonomyName, code: string) => string {
  useSyncExternalStore(onTaxonomyLoaded, loadedCount);
  const { language } = useWords();
  return (name, code) => {
    const list = loadedTaxonomy(name);
    if (!list) return '\u2009';
    const entry = list.get(code);
    return (language === 'zh' ? entry?.zh : (entry?.en ?? entry?.zh)) ?? code;
  };
}
