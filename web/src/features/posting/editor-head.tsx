/** The top of an editor: what is being written, and that it is kept. */
import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly draft: Pick<Draft<object>, 'savedAt' | 'restored' | 'discard'>;
}

/** A draft of an earlier visit can be thrown away. */
export function EditorHead({ title, lead, draft: { savedAt, restored, discard } }: Props) {
  const { t, language } = useWords();
  const clock = new Intl.DateTimeFormat(languageTag(language), { timeStyle: 'short' });
  return (
    <>
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={1} fz={26}>
            {title}
          </Title>
          <Text c="dimmed" fz="sm">
            {lead}
          </Text>
        </div>
        <Text fz="sm" c="dimmed" role="status">
          {savedAt !== undefined && t('post.kept', { time: clock.format(new Date(savedAt)) })}
        </Text>
      </Group>
      {restored && (
        <Alert variant="light" p="xs">
          <Group justify="space-between">
            <Text fz="sm">{t('post.restored')}</Text>
            <Button size="compact-sm" variant="subtle" onClick={discard}>
              {t('post.discard')}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  );
}
