/** Asks before a listing is closed or deleted, which nothing brings back. */
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { useWords } from '../../i18n/words.tsx';
import { ConfirmWindow } from '../../ui/confirm-window.tsx';
import { inReadersLanguage } from '../../ui/localized.tsx';
import { textOf } from '../listing/listing-texts.ts';

interface Props {
  readonly step: 'close' | 'delete';
  readonly view: ListingView;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Names the listing. */
export function ConfirmStep({ step, view, onConfirm, onClose }: Props) {
  const { t, language } = useWords();
  const title = inReadersLanguage(textOf(view.content.title), language).text;
  return (
    <ConfirmWindow
      deed={t(`desk.${step}`)}
      question={t(`desk.${step}-sure`, { title })}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
}
