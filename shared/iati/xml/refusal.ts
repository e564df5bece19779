/** Why a file cannot be read on: the only faults that end the reading. */
export const refusals = {
  not_well_formed: 'It is not well-formed XML.',
  wrong_encoding: 'Its bytes are not text in the encoding that it names.',
  unknown_encoding: 'It names an encoding that is not known.',
  file_too_large: 'The file has more than 100 MB.',
  construct_too_long: 'A text, tag or comment has more than 1 MB.',
  too_deep: 'Elements are within each other at more than 64 levels.',
  too_many_attributes: 'An element has more than 100 attributes.',
  activity_too_large: 'An activity has more than 20,000 elements that are read, or 10 MB.',
  too_many_activities: 'The file has more than 50,000 activities.',
} as const satisfies Readonly<Record<string, string>>;
type RefusalCode = keyof typeof refusals;

/** A place in a file; lines and columns begin with 1. */
export type Place = { readonly line: number; readonly column: number };

type Refused = Place & {
  readonly code: RefusalCode;
  /** What the parser says, in its words. */
  readonly detail?: string;
  /** The text before and after the place, in one line. */
  readonly around: string;
  /** Whole activities before the place. */
  readonly activitiesBefore: number;
};

/** A file that cannot be read on, with the place and what stood before it. */
export class Refusal extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    const { code, detail, line, column, activitiesBefore } = refused;
    const why = detail === undefined ? '' : ` (${detail})`;
    super(
      `${refusals[code]} Line ${line}, column ${column}${why}; ${activitiesBefore} activities before it.`,
    );
    this.refused = refused;
  }
}
