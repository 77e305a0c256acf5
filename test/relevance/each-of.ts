/** Runs a task over a list, several at a time. */

/** Results in the order of `items`; the first failure ends it. `done` is told how many are finished. */
export async function eachOf<T, R>(
  items: readonly T[],
  width: number,
  task: (item: T, index: number) => Promise<R>,
  done: (count: number) => void = () => {},
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const rest = items.entries();
  let finished = 0;
  const worker = async () => {
    for (const [index, item] of rest) {
      results[index] = await task(item, index);
      done(++finished);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
