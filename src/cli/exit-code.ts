/** What the shell gets to know; documented in the README and in --help. */
export const ExitCode = {
  ok: 0,
  /** Findings at or above --fail-on, a score below --min-score, anything missing or undecided. */
  findings: 1,
  /** The job cannot be done: a bad option, a file that is missing or unreadable. */
  unusable: 2,
  /** A defect of this program (EX_SOFTWARE of sysexits.h). */
  internal: 70,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
