/** The kind of a listing as a small coloured word. */
import { Badge } from '@mantine/core';
import type { ListingKind } from '../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../i18n/words.tsx';

const COLOURS: Readonly<Record<ListingKind, string>> = {
  need: 'orange',
  solution: 'pine',
  transfer: 'violet',
  program: 'blue',
  talent: 'cyan',
  service: 'indigo',
  finance: 'yellow',
  policy: 'red',
};

/** Needs in orange, offers in colours of their own. */
export function KindBadge({ kind }: { readonly kind: ListingKind }) {
  const { t } = useWords();
  return (
    <Badge className="kind" variant="light" color={COLOURS[kind]} radius="sm" size="md" tt="none">
      {t(`kind.${kind}`)}
    </Badge>
  );
}
