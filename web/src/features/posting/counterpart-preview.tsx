/** The way to see a listing as others will, while it is being written. */
import { Button } from '@mantine/core';
import { Eye } from 'lucide-react';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import type { ListingContentInput } from '../../../../shared/schemas/listing/listing-content.ts';
import { useWords } from '../../i18n/words.tsx';
import type { CounterpartWindow as View } from './counterpart-window.tsx';

const CounterpartWindow = lazy(() =>
  import('./counterpart-window.tsx').then((loaded) => ({ default: loaded.CounterpartWindow })),
);

type Props = Omit<ComponentProps<typeof View>, 'content' | 'onClose'> & {
  readonly content: () => ListingContentInput;
  readonly disabled: boolean;
};

/** Opens over the editor. */
export function CounterpartPreview({ content, disabled, ...rest }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="md"
        variant="subtle"
        leftSection={<Eye size={18} />}
        disabled={disabled}
        onClick={() => setOpen(true)}
      >
        {t('as-seen.open')}
      </Button>
      {isOpen && (
        <Suspense>
          {/* An editor leaves out what is empty; readers are shown the defaults that the server would fill in. */}
          <CounterpartWindow
            {...rest}
            content={{ tiers: {}, regions: [], ...content() } as ComponentProps<typeof View>['content']}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
