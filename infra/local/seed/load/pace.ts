/** How fast something long goes, and when it will be done. */

const seconds = (ms: number): string => (ms >= 90_000 ? `${Math.round(ms / 60_000)} min` : `${Math.ceil(ms / 1000)} s`);

/** Starts the clock; the function returned writes `1,200 of 5,000, 310/s, 13 s left`. `now` is in milliseconds. */
export function pace(total: number, now: () => number = Date.now): (done: number) => string {
  const began = now();
  return (done) => {
    const elapsedMs = Math.max(1, now() - began);
    const aMs = done / elapsedMs;
    const left = done === 0 ? '' : `, ${Math.round(aMs * 1000)}/s, ${seconds((total - done) / aMs)} left`;
    return `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}${left}`;
  };
}
