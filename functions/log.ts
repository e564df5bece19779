import { Logger } from '@aws-lambda-powertools/logger';

/** Logs what happened, in the past tense, with ids and numbers; never personal data, tokens or text of a caller. */
export const log = new Logger();

/** Name and stack frames of an error; not its message, which may quote a caller. */
export function describeFault(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { name: error.name, frames: frames.slice(0, 12) };
}
