/** The words of practices: how far one is trusted, and its sheet. */
export type PracticeWords = {
  /** The kind of a sheet whose practice is not validated yet. */
  readonly promisingSheet: string;
  readonly validation: string;
  readonly validatedBy: (day: string, organisation: string) => string;
  readonly validated: (day: string) => string;
  readonly notValidated: string;
  readonly takes: string;
  readonly links: string;
  /** Of the practice as a whole; what its figures rest on is cited with them. */
  readonly evidence: string;
  readonly figures: string;
  readonly statement: string;
};
