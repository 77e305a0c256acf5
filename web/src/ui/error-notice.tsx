/** An error in words that say what to do, with a way to try again. */
import { Alert, Button, List } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { isSayable, say } from '../../../shared/issues/say.ts';
import { ProblemError } from '../api/problem-error.ts';
import { fieldName } from '../features/listing/field-name.ts';
import type { WordKey } from '../i18n/load-catalogue.ts';
import { useWords } from '../i18n/words.tsx';

const WORDS: Readonly<Record<string, WordKey>> = {
  OFFLINE: 'problem.offline',
  VALIDATION: 'problem.validation',
  UNAUTHENTICATED: 'problem.unauthenticated',
  FORBIDDEN: 'problem.forbidden',
  NOT_FOUND: 'problem.not-found',
  CONFLICT: 'problem.conflict',
  PRECONDITION: 'problem.precondition',
  LIMIT: 'problem.limit',
  TOO_LARGE: 'problem.too-large',
  UNAVAILABLE: 'problem.unavailable',
};

/** Fields as forms have them: a request names them within what it sends. */
const withinForm = (path: string): string => path.replace(/^(?:content|need|profile)\./, '');

interface Props {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** Names the fields where the API did, and says what is wrong with each in the reader's language. */
export function ErrorNotice({ error, retry }: Props) {
  const { t, language } = useWords();
  const problem = error instanceof ProblemError ? error : undefined;
  const key = (problem && WORDS[problem.code]) ?? 'problem.other';
  return (
    <Alert color="red" variant="light" icon={<CircleAlert />} title={t(key)} role="alert">
      {problem && problem.issues.length > 0 && (
        <List size="sm" mt={4}>
          {problem.issues.map(({ path, message, code, values = {} }) => (
            <List.Item key={`${path} ${message}`}>
              {path !== '' && `${fieldName(t, withinForm(path))}: `}
              {isSayable(code) ? say(code, values, language) : <span lang="en">{message}</span>}
            </List.Item>
          ))}
        </List>
      )}
      {retry && (
        <Button size="xs" mt="sm" variant="light" color="red" onClick={retry}>
          {t('problem.retry')}
        </Button>
      )}
    </Alert>
  );
}
