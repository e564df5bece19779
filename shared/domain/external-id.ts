import { Line } from './text.ts';

/** Not one of ours, so it may have any form. */
export const ExternalId = Line.describe(
  'By which others know it, for instance its identifier in IATI.',
);
