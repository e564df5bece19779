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
  readonly figures: string;
  readonly statement: string;
  /** Items of lists for which a sheet has no room. */
  readonly more: (number: string) => string;
  /** How many changes there are, where a sheet has no room for their table. */
  readonly inFiles: (number: string) => string;
  /** Where a sheet has room for the start of a text only. */
  readonly cut: string;
};
