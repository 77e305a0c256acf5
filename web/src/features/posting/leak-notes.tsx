/** Warnings beside a field that gives away more than its readers should know. */
import { Alert } from '@mantine/core';
import { ShieldAlert } from 'lucide-react';
import type { Leak } from '../../../../shared/lifecycle/leak-check.ts';
import { useWords } from '../../i18n/words.tsx';

interface Props {
  readonly leaks: readonly Leak[];
  /** Only what was found in this field of the content; in one that is not sent nothing was. */
  readonly field: string | undefined;
}

/** What may be meant is pointed out; what cannot be published is red. */
export function LeakNotes({ leaks, field }: Props) {
  const { t } = useWords();
  const here = field === undefined ? [] : leaks.filter(({ path }) => path === field || path.startsWith(`${field}.`));
  if (here.length === 0) return null;
  return (
    <Alert
      variant="light"
      color={here.some(({ severity }) => severity === 'refused') ? 'red' : 'yellow'}
      icon={<ShieldAlert size={18} />}
      p="xs"
    >
      {here.map(({ path, kind, text, severity }) => (
        <div key={`${path} ${text}`}>
          {t(severity === 'refused' ? 'leak.refused' : 'leak.open', { what: t(`leak.${kind}`), text })}
        </div>
      ))}
    </Alert>
  );
}
