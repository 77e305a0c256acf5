/** Says that there is no connection, as long as there is none. */
import { Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/words.tsx';

const whenItChanges = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** Under the header; what is on the page stays. */
export function OfflineNotice() {
  const { t } = useWords();
  const online = useSyncExternalStore(whenItChanges, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <Text fz="sm" fw={600} ta="center" py={6} className="offline">
          {t('shell.offline')}
        </Text>
      )}
    </div>
  );
}
