/** Waits for something no longer than it is worth. */

/** What came too late, or not at all. */
export const LATE = Symbol('late');

/** What `promise` gives, or LATE after `ms`. */
export async function inTime<T>(promise: Promise<T>, ms: number): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, ms, LATE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
