/** Cuts passages into calls that the function can answer in time and within the size of a Lambda payload. */

/**
 * A call of a Lambda function takes and gives at most 6 MB. Both limits keep far below it: a vector travels in 2 KB, a
 * character in at most 6 bytes of JSON; so many characters take the model some 10 s on one processor.
 */
const MOST_TEXTS = 64;
const MOST_CHARACTERS = 40_000;

/** In order; a text that is longer than a batch may be goes alone. */
export function passageBatches(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let characters = 0;
  for (const text of texts) {
    const open = batches.at(-1);
    if (open && open.length < MOST_TEXTS && characters + text.length <= MOST_CHARACTERS) {
      open.push(text);
      characters += text.length;
    } else {
      batches.push([text]);
      characters = text.length;
    }
  }
  return batches;
}
