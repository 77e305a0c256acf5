/** What stands in place of a page that is not there, or that broke. */
import { Button, Stack, Text, Title } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useWords } from '../i18n/words.tsx';
import { ErrorNotice } from '../ui/lazy-error-notice.tsx';

/** No page has this address. */
export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Stack align="center" py={100} ta="center">
      <Title order={1} size="h2">
        {t('not-found.title')}
      </Title>
      <Text c="dimmed">{t('not-found.text')}</Text>
      <Button component={Link} to="/" variant="light">
        {t('not-found.home')}
      </Button>
    </Stack>
  );
}

/** A page that threw; trying again draws it anew. */
export const PageError = ({ error, reset }: ErrorComponentProps) => <ErrorNotice error={error} retry={reset} />;
