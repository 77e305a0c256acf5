/** The page where a new need is posted. */
import { useWords } from '../../i18n/words.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { PosterOnly } from '../posting/poster-only.tsx';
import { NeedEditor } from './need-editor.tsx';
import { emptyForm } from './need-form.ts';

/** The page at /post. */
export function PostPage() {
  const { t, language } = useWords();
  useTitle(t('way.post'));
  return (
    <PosterOnly>
      {({ subject, organisation }) => (
        <NeedEditor
          subject={subject}
          organisation={organisation}
          initial={emptyForm(language, organisation.profile.region)}
        />
      )}
    </PosterOnly>
  );
}
