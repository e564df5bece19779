import { Logger } from '@aws-lambda-powertools/logger';

/**
 * Structured log lines: what happened, in the past tense, with ids and numbers. Never personal data, tokens or
 * text that a caller wrote.
 */
export const log = new Logger();
