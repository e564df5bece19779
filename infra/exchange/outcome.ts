/** How a command ended, and its exit code. Notes are no findings: nothing was lost. */
export const exitCodes = { clean: 0, findings: 1, refused: 2 } as const;
export type Outcome = keyof typeof exitCodes;

/** What was asked for is not done, and why: told without a stack. */
export class Refused extends Error {}
