import { Line } from './text.ts';

/** Why a record is changed: kept in its history, not in the record. */
export const Reason = Line.optional().describe(
  'Why; kept in the history. Required of a coordinator where submitted values rest on what changes.',
);
