/** The document's title while a page is shown. */
import { useEffect } from 'react';
import { useWords } from '../i18n/words.tsx';

/** Puts the product's name behind it; undefined leaves the name alone. */
export function useTitle(title: string | undefined): void {
  const { t } = useWords();
  const name = t('product.name');
  useEffect(() => {
    document.title = title === undefined ? name : `${title} · ${name}`;
  }, [title, name]);
}
