/** The words of practices, their validation and their sheet. */
export type PracticeWords = {
  /** The kind of a sheet whose practice is not validated yet. */
  readonly promisingSheet: string;
  readonly validation: string;
  readonly validatedBy: (day: string, organisation: string) => string;
  readonly validated: (day: string) => string;
  readonly notValidated: string;
  readonly replication: string;
  readonly links: string;
  /** Evidence of the practice as a whole; the sources of its figures are cited with them. */
  readonly evidence: string;
  readonly figures: string;
  readonly statement: string;
};
