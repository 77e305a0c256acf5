/** Things that are started beside each other are all up, or all down. */
import { expect, it } from 'vitest';
import { startTogether } from '../../../infra/local/start-together.ts';

const part = (name: string, stopped: string[]) => ({ name, stop: async () => void stopped.push(name) });

it('gives everything that was started, in order', async () => {
  const stopped: string[] = [];
  const [a, b] = await startTogether([Promise.resolve(part('a', stopped)), Promise.resolve(part('b', stopped))]);
  expect([a.name, b.name, stopped]).toEqual(['a', 'b', []]);
});

it('stops what is up, or comes up later, when another fails, and throws its error', async () => {
  const stopped: string[] = [];
  const late = new Promise<ReturnType<typeof part>>((resolve) => setTimeout(resolve, 20, part('late', stopped)));
  const starting = [Promise.resolve(part('up', stopped)), Promise.reject(new Error('no port')), late] as const;
  await expect(startTogether(starting)).rejects.toThrow('no port');
  expect(stopped).toEqual(['up', 'late']);
});
