/** Pages for people who post: signed in, and with an organisation that they may write for. */
import { Alert, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Role } from '../../../../shared/schemas/membership.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { useWords } from '../../i18n/words.tsx';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useMe } from '../session/use-me.ts';

/** Who posts; `organisation` is the first of those they may write for. */
export interface Poster {
  readonly subject: string;
  readonly organisation: Organisation;
  readonly organisations: readonly Organisation[];
}

interface Props {
  readonly children: (poster: Poster) => ReactNode;
}

const WRITERS: readonly Role[] = ['owner', 'editor', 'operator'];

/** Others are shown the way to an organisation. */
export const PosterOnly = ({ children }: Props) => (
  <SignedInOnly>
    <WithOrganisation>{children}</WithOrganisation>
  </SignedInOnly>
);

function WithOrganisation({ children }: Props) {
  const { t } = useWords();
  const me = useMe();
  if (!me) return <Skeleton height={480} radius="md" />;
  const organisations = me.organisations
    .filter(({ role }) => WRITERS.includes(role))
    .map(({ organisation }) => organisation);
  const [organisation] = organisations;
  if (!organisation) {
    return (
      <Alert title={t('post.no-organisation')}>
        <Link to="/organisation">{t('way.organisation')}</Link>
      </Alert>
    );
  }
  return children({ subject: me.subject, organisation, organisations });
}
