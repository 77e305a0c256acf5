/** The zone office's review queue: listings and edits that wait, and the decision on each. */
import type { ReviewItem } from '../../../../shared/schemas/listing/review-item.ts';
import { ReviewCard } from './review-card.tsx';
import { WaitingQueue } from './waiting-queue.tsx';

const WORDS = {
  title: 'way.review',
  heading: 'review.title',
  nothing: 'review.nothing',
  waiting: 'review.waiting',
} as const;

/** The page at /review. */
export const ReviewPage = () => (
  <WaitingQueue<ReviewItem> name="reviews" words={WORDS} idOf={({ listing }) => listing.id}>
    {(item) => <ReviewCard item={item} />}
  </WaitingQueue>
);
