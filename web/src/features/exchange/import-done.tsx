/** What an import made: drafts, each with the way to it. */
import { Alert, Button, Group, List } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import type { ImportReport } from '../../../../shared/schemas/listing/import.ts';
import { useWords } from '../../i18n/words.tsx';
import { Localized } from '../../ui/localized.tsx';

/** They are seen by nobody else before they are submitted. */
export function ImportDone({ created }: Pick<ImportReport, 'created'>) {
  const { t } = useWords();
  return (
    <Alert
      color="green"
      variant="light"
      role="status"
      icon={<CircleCheck size={18} />}
      title={t('sheet.done', { count: created.length })}
    >
      <List size="sm" mb="sm">
        {created.map(({ id, title }) => (
          <List.Item key={id}>
            <Link to="/mine/$id/edit" params={{ id }}>
              <Localized text={title} />
            </Link>
          </List.Item>
        ))}
      </List>
      <Group>
        <Button size="xs" component={Link} to="/mine">
          {t('way.mine')}
        </Button>
      </Group>
    </Alert>
  );
}
