/** Starts things beside each other, all of them or none. */

/** Something started; `stop` ends it. */
interface Stoppable {
  stop(): Promise<void>;
}

type Started<P extends readonly Promise<Stoppable>[]> = { -readonly [K in keyof P]: Awaited<P[K]> };

/** What each promise gives, in order; when one fails, those that were started are stopped and its error is thrown. */
export async function startTogether<const P extends readonly Promise<Stoppable>[]>(starting: P): Promise<Started<P>> {
  const ends = await Promise.allSettled(starting);
  const failed = ends.find((end) => end.status === 'rejected');
  if (!failed) return Promise.all(starting) as Promise<Started<P>>;
  for (const end of ends) if (end.status === 'fulfilled') await end.value.stop();
  throw failed.reason;
}
