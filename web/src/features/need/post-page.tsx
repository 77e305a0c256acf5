/** The page where a new need is posted. */
import { Alert, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/words.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useMe } from '../session/use-me.ts';
import { NeedEditor } from './need-editor.tsx';
import { emptyForm } from './need-form.ts';

/** The page at /post. */
export function PostPage() {
  const { t } = useWords();
  useTitle(t('way.post'));
  return (
    <SignedInOnly>
      <NewNeed />
    </SignedInOnly>
  );
}

function NewNeed() {
  const { t, language } = useWords();
  const me = useMe();
  if (!me) return <Skeleton height={480} radius="md" />;
  const membership = me.organisations.find(({ role }) => role !== 'viewer');
  if (!membership) {
    return (
      <Alert title={t('post.no-organisation')}>
        <Link to="/organisation">{t('way.organisation')}</Link>
      </Alert>
    );
  }
  const { organisation } = membership;
  return (
    <NeedEditor
      subject={me.subject}
      organisation={organisation}
      initial={emptyForm(language, organisation.profile.region)}
    />
  );
}
