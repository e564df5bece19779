import { Logger } from '@aws-lambda-powertools/logger';

/**
 * Structured log lines: what happened, in the past tense, with ids and numbers. Never personal data, tokens or
 * text that a caller wrote.
 */
export const log = new Logger();

/** Name and stack of a fault; a message may quote what a caller wrote, so only our own stack frames are kept. */
export function describeFault(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { name: error.name, frames: frames.slice(0, 12) };
}
