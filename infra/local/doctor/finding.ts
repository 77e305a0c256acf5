/** What a check of the machine found, and how it is shown. */

/** `fatal`: the stack cannot start; `warning`: it may, with trouble. `mend` says what to do. */
export interface Finding {
  readonly subject: string;
  readonly level: 'ok' | 'warning' | 'fatal';
  readonly found: string;
  readonly mend?: string;
}

const SIGN = { ok: 'ok  ', warning: 'warn', fatal: 'FAIL' } as const;

/** One or two lines: the finding, and below it how to mend it. */
export const showFinding = (finding: Finding): string =>
  `${SIGN[finding.level]}  ${finding.subject.padEnd(11)} ${finding.found}${finding.mend ? `\n      → ${finding.mend}` : ''}`;
