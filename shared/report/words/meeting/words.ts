/** The words of meetings, statements, requirements and their follow-up. */
export type MeetingWords = {
  readonly meeting: string;
  readonly type: string;
  readonly host: string;
  readonly hostAndCoordinator: string;
  readonly place: string;
  readonly time: string;
  readonly zone: (zone: string) => string;
  readonly dateInferred: string;
  readonly participants: string;
  /** Head of the column with the participant's role. */
  readonly notCounted: string;
  readonly agenda: string;
  readonly statements: string;
  readonly representative: (organisation: string) => string;
  readonly outsideAgenda: string;
  readonly saidIn: (language: string) => string;
  /** Marks a statement whose wording was not recorded. */
  readonly summarised: string;
  readonly comments: string;
  readonly requirements: string;
  readonly requirement: string;
  readonly addressees: string;
  readonly addressedToAll: string;
  readonly everyImplementer: string;
  readonly theme: string;
  readonly criterion: string;
  readonly actionItems: string;
  readonly presented: {
    readonly caption: (day: string) => string;
    readonly shown: string;
    readonly since: string;
    readonly unchanged: string;
    readonly corrected: (before: string, now: string, day: string) => string;
    readonly underCorrection: (before: string) => string;
    readonly withdrawn: (before: string) => string;
    readonly note: string;
  };
  readonly followUp: {
    readonly caption: string;
    readonly rate: (done: string, all: string, share: string) => string;
    readonly none: string;
    readonly overdue: (number: string) => string;
  };
  readonly dissemination: {
    readonly caption: string;
    readonly recipient: string;
    readonly sentOn: string;
    readonly channel: string;
    readonly report: string;
  };
  /** The rows to sign on, and what is written under their lines. */
  readonly approval: Readonly<
    Record<'chair' | 'keptBy' | 'name' | 'signature' | 'date', string>
  > & {
    readonly onBehalfOf: (organisation: string) => string;
  };
  readonly recipients: string;
};
