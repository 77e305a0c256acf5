/** Fetches the next page of a list. */
import { Button, Center } from '@mantine/core';
import { useWords } from '../i18n/words.tsx';

interface Props {
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): Promise<unknown>;
  };
}

/** Nothing where all is shown. */
export function MoreButton({ list: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Props) {
  const { t } = useWords();
  if (!hasNextPage) return null;
  return (
    <Center>
      <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('search.more')}
      </Button>
    </Center>
  );
}
