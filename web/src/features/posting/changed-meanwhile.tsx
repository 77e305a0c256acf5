/** Somebody saved the need while it was being edited here: nothing is lost, and one decides which text stays. */
import { Alert, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ProblemError } from '../../api/problem-error.ts';
import { useWords } from '../../i18n/words.tsx';

/** Whether a save failed because the version it was made from is no longer the last. */
export const isStale = (error: unknown): boolean =>
  error instanceof ProblemError && ['CONFLICT', 'PRECONDITION'].includes(error.code);

interface Props {
  readonly id: string;
  readonly overwrite: () => void;
}

/** The stored text opens beside this one, so that both can be read. */
export function ChangedMeanwhile({ id, overwrite }: Props) {
  const { t } = useWords();
  return (
    <Alert color="yellow" variant="light" role="alert" title={t('post.changed')}>
      <Text fz="sm">{t('post.changed-hint')}</Text>
      <Group gap="xs" mt="sm">
        <Button size="xs" variant="default" component={Link} to={`/listings/${id}`} target="_blank">
          {t('post.changed-look')}
        </Button>
        <Button size="xs" onClick={overwrite}>
          {t('post.changed-overwrite')}
        </Button>
      </Group>
    </Alert>
  );
}
