/** The error notice for the first page, which does without its code as long as nothing goes wrong. */
import { Button, Stack, Text } from '@mantine/core';
import { type ComponentProps, lazy, Suspense } from 'react';
import { useWords } from '../i18n/words.tsx';
import type { ErrorNotice as Notice } from './error-notice.tsx';

type Props = ComponentProps<typeof Notice>;

const Loaded = lazy(() =>
  import('./error-notice.tsx').then(
    (loaded) => ({ default: loaded.ErrorNotice }),
    () => ({ default: WithoutConnection }),
  ),
);

/** Where not even the notice can be fetched, the connection is what is missing. */
function WithoutConnection({ retry }: Props) {
  const { t } = useWords();
  return (
    <Stack role="alert" className="surface" p="md" align="flex-start">
      <Text fw={600}>{t('problem.offline')}</Text>
      {retry && (
        <Button size="xs" variant="light" onClick={retry}>
          {t('problem.retry')}
        </Button>
      )}
    </Stack>
  );
}

/** See error-notice.tsx. */
export const ErrorNotice = (props: Props) => (
  <Suspense>
    <Loaded {...props} />
  </Suspense>
);
