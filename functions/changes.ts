import { createHash } from 'node:crypto';
import { changesWith } from '../shared/domain/history/changes.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Every change of a record is made by one of these two, so that every history is chained alike. */
export const { begin, revise } = changesWith(sha256);
