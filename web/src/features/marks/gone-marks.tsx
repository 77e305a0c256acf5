/** What was marked and is no match any more: taken offline, or changed; its note can still be read and thrown away. */
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MarkView } from '../../../../shared/schemas/mark.ts';
import { useWords } from '../../i18n/words.tsx';
import { Localized } from '../../ui/localized.tsx';
import { textOf } from '../listing/listing-texts.ts';
import { useListing } from '../listing/use-listing.ts';

interface Props {
  readonly marks: readonly MarkView[];
  readonly mayWrite: boolean;
  readonly onRemove: (otherId: string) => void;
}

/** Nothing for none. */
export function GoneMarks({ marks, mayWrite, onRemove }: Props) {
  const { t } = useWords();
  if (marks.length === 0) return null;
  return (
    <Stack component="section" className="surface" p="md" gap="sm">
      <Title order={2} fz="md">
        {t('marks.gone')}
      </Title>
      {marks.map((mark) => (
        <Group key={mark.otherId} justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
          <div>
            <GoneTitle id={mark.otherId} />
            {mark.content.note !== undefined && (
              <Text fz="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
                {mark.content.note}
              </Text>
            )}
          </div>
          {mayWrite && (
            <Button size="xs" variant="default" style={{ flexShrink: 0 }} onClick={() => onRemove(mark.otherId)}>
              {t('marks.remove')}
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}

function GoneTitle({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data } = useListing(id);
  return (
    <Text fz="sm" fw={500}>
      {data ? (
        <Link to="/listings/$id" params={{ id }} className="quiet-link">
          <Localized text={textOf(data.content.title)} />
        </Link>
      ) : (
        t('marks.offline')
      )}
    </Text>
  );
}
