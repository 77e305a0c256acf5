/** The organisations nobody has vouched for yet, and the decision on each. */
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { VerificationCard } from './verification-card.tsx';
import { WaitingQueue } from './waiting-queue.tsx';

const WORDS = {
  title: 'verify.title',
  heading: 'verify.title',
  nothing: 'verify.nothing',
  waiting: 'verify.waiting',
} as const;

/** The page at /review/organisations. */
export const VerificationsPage = () => (
  <WaitingQueue<Organisation> name="verifications" words={WORDS} idOf={({ id }) => id}>
    {(organisation) => <VerificationCard organisation={organisation} />}
  </WaitingQueue>
);
