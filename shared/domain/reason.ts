import { Line } from './text.ts';

/** Why a record is changed: kept in its history, not in the record. */
export const Reason = Line.optional().describe(
  'Why the record is changed; kept in the history. A coordinator must give it where submitted values depend on what changes.',
);
