import type { ReportDocument } from '../document.ts';

/** The moment of a file: when its day begins where the document is from. */
export const startOfDay = ({ date, utcOffset = 'Z' }: Pick<ReportDocument, 'date' | 'utcOffset'>) =>
  new Date(`${date}T00:00:00${utcOffset}`);
