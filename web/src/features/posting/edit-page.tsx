/** The page where a stored listing is changed: a need in its interview, an offer in its own editor. */
import { Skeleton } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useListing } from '../listing/use-listing.ts';
import { NeedEditor } from '../need/need-editor.tsx';
import { formOf } from '../need/need-form.ts';
import { OfferEditor } from '../offer/offer-editor.tsx';
import { formOfOffer } from '../offer/offer-form.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useMe } from '../session/use-me.ts';

const route = getRouteApi('/mine/$id/edit');

/** The page at /mine/:id/edit. */
export function EditPage() {
  const { t } = useWords();
  useTitle(t('desk.edit'));
  const { id } = route.useParams();
  return (
    <SignedInOnly>
      <StoredListing key={id} id={id} />
    </SignedInOnly>
  );
}

/** A change that waits for review, or was sent back, is what one goes on with. */
function StoredListing({ id }: { readonly id: string }) {
  const { language } = useWords();
  const me = useMe();
  const { data: view, error, refetch } = useListing(id);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!me || !view) return <Skeleton height={480} radius="md" />;
  const { owner } = view;
  const mine = me.organisations.find(({ organisation }) => !owner.hidden && organisation.id === owner.id);
  if (!mine) return <ErrorNotice error={undefined} />;
  const content = (view.proposed?.content ?? view.content) as ListingContent;
  const editor = { subject: me.subject, organisation: mine.organisation, stored: view };
  return content.kind === 'need' ? (
    <NeedEditor {...editor} initial={formOf(content, language)} />
  ) : (
    <OfferEditor {...editor} initial={formOfOffer(content, language)} />
  );
}
