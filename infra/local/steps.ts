/** Runs named steps one after the other and shows how long each took. */

/** One step. `run` may note what it is doing; what it returns is handed to the steps after it through their closure. */
export interface Step {
  readonly name: string;
  readonly run: (note: (text: string) => void) => Promise<void>;
}

/** Where the lines go; `now` is in milliseconds. */
export interface StepsOutput {
  readonly write: (line: string) => void;
  readonly now: () => number;
}

const CONSOLE: StepsOutput = { write: (line) => console.log(line), now: () => Date.now() };

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Runs all in order; the first that throws ends it, shown as failed, and its error is thrown on. */
export async function runSteps(steps: readonly Step[], output: StepsOutput = CONSOLE): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const label = `[${index + 1}/${steps.length}] ${step.name}`;
    const started = output.now();
    output.write(label);
    try {
      await step.run((text) => output.write(`      ${text}`));
    } catch (error) {
      output.write(`${label}: failed after ${seconds(output.now() - started)}`);
      throw error;
    }
    output.write(`${label}: done in ${seconds(output.now() - started)}`);
  }
}
