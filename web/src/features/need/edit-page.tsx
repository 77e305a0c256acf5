/** The page where a stored need is changed. */
import { Skeleton } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { NeedListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useListing } from '../listing/use-listing.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useMe } from '../session/use-me.ts';
import { NeedEditor } from './need-editor.tsx';
import { formOf } from './need-form.ts';

const route = getRouteApi('/mine/$id/edit');

/** The page at /mine/:id/edit. */
export function EditPage() {
  const { t } = useWords();
  useTitle(t('desk.edit'));
  const { id } = route.useParams();
  return (
    <SignedInOnly>
      <StoredNeed key={id} id={id} />
    </SignedInOnly>
  );
}

/** A change that waits for review, or was sent back, is what one goes on with. */
function StoredNeed({ id }: { readonly id: string }) {
  const { language } = useWords();
  const me = useMe();
  const { data: view, error, refetch } = useListing(id);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!me || !view) return <Skeleton height={480} radius="md" />;
  const { owner } = view;
  const mine = me.organisations.find(({ organisation }) => !owner.hidden && organisation.id === owner.id);
  if (!mine || view.kind !== 'need') return <ErrorNotice error={undefined} />;
  const content = (view.proposed?.content ?? view.content) as NeedListingContent;
  return (
    <NeedEditor
      subject={me.subject}
      organisation={mine.organisation}
      initial={formOf(content, language)}
      stored={view}
    />
  );
}
