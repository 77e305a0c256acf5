/** Everything that stands round the pages: look, words, data, addresses. */
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { Language } from '../../../shared/schemas/localized-text.ts';
import { ProblemError } from '../api/problem-error.ts';
import type { Catalogue } from '../i18n/load-catalogue.ts';
import { WordsProvider } from '../i18n/words.tsx';
import type { ApplicationRouter } from './router.tsx';
import { theme } from './theme.ts';

/** Only what may go away by itself is asked again. */
const isPassing = (error: unknown) => error instanceof ProblemError && ['OFFLINE', 'UNAVAILABLE'].includes(error.code);

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && isPassing(error),
      refetchOnWindowFocus: false,
      // Without a network a question fails and says so, rather than waiting in silence.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

interface Props {
  readonly router: ApplicationRouter;
  readonly language: Language;
  readonly catalogue: Catalogue;
}

/** The whole application, in `language` first. */
export function Application({ router, language, catalogue }: Props) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <WordsProvider language={language} catalogue={catalogue}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </WordsProvider>
    </MantineProvider>
  );
}
