/** Starts the application: the reader's language first, so that nothing is shown in another. */
import '@mantine/core/styles.css';
import './base.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { signInQuietly, wasSignedIn } from '../features/session/sign-in.ts';
import { loadCatalogue, preferredLanguage, rememberLanguage } from '../i18n/load-catalogue.ts';
import { loadedTaxonomy } from '../i18n/load-taxonomy.ts';
import { Application } from './application.tsx';
import { applicationRouter } from './router.tsx';

/** Asked for at once, so that they are there when the first results are. */
const NAMES_OF_THE_FIRST_PAGE = ['regions', 'scenarios'] as const;

/** The page has been read to its end, and the browser has done what waited, such as painting or answering a tap. */
const breath = () =>
  new Promise<unknown>((resolve) =>
    document.readyState === 'loading'
      ? document.addEventListener('DOMContentLoaded', resolve, { once: true })
      : setTimeout(resolve),
  );

async function start(): Promise<void> {
  await breath();
  const { pathname, search, hash } = window.location;
  if (wasSignedIn() && pathname !== '/callback') {
    const left = await signInQuietly(`${pathname}${search}${hash}`).then(
      () => true,
      () => false,
    );
    // The browser is on its way to the issuer; without one, people go on as visitors.
    if (left) return;
  }
  for (const list of NAMES_OF_THE_FIRST_PAGE) loadedTaxonomy(list);
  const language = preferredLanguage();
  const router = applicationRouter();
  // Where the page is known before it is drawn, all of it is drawn in small steps.
  const [catalogue] = await Promise.all([loadCatalogue(language), router.load()]);
  rememberLanguage(language);
  const root = createRoot(document.getElementById('root')!);
  // In small steps, so that the page answers while it is drawn.
  startTransition(() => root.render(<Application router={router} language={language} catalogue={catalogue} />));
}

// Not awaited: pages import what this file is packed with, and would wait for it while it waits for them.
void start();
