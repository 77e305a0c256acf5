/** Makes room for notices once the first is given. */
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { isNoticeWanted, onNoticeWanted } from './notice.ts';

const Notices = lazy(() => import('./notices.tsx').then((loaded) => ({ default: loaded.Notices })));

/** Nothing before. */
export const NoticePlace = () =>
  useSyncExternalStore(onNoticeWanted, isNoticeWanted) && (
    <Suspense>
      <Notices />
    </Suspense>
  );
