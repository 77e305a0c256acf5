/** One line that tells how far a long command is, rewritten in place on a terminal. */

const EVERY_MS = 200;

/** Writes to standard error, so that standard output stays for the result. `end` leaves the last text standing. */
export function progressLine() {
  const isTerminal = process.stderr.isTTY === true;
  let writtenAt = 0;
  let last = '';
  const write = (text: string) => {
    process.stderr.write(isTerminal ? `\r\x1b[K${text}` : `${text}\n`);
    last = text;
  };
  return {
    show(text: string): void {
      const sameStep = text.split(' ')[0] === last.split(' ')[0];
      const now = Date.now();
      // A log file gets one line a second at most, a terminal what the eye can follow.
      if (sameStep && now - writtenAt < (isTerminal ? EVERY_MS : 1_000)) return;
      writtenAt = now;
      write(text);
    },
    end(): void {
      if (isTerminal && last !== '') process.stderr.write('\n');
    },
  };
}
