import type { Severity } from '../findings/rules.ts';

type Rule = {
  readonly severity: Severity;
  /** What the records, or their source, say. */
  readonly says: string;
  /** What the export did. */
  readonly done: string;
};

const leftOut = 'Left out of the file.';
const activityLeftOut = 'The activity was left out of the file: without it no activity is valid.';

/** What can keep an activity from being written as its records are. */
export const writingRules = {
  'reporting-organisation-missing': {
    severity: 'critical',
    says: 'The programme has no reporting organisation with an identifier, a type and a name.',
    done: activityLeftOut,
  },
  'identifier-missing': {
    severity: 'critical',
    says: 'The project has no identifier, and the reporting organisation has none to begin one with.',
    done: activityLeftOut,
  },
  'description-missing': {
    severity: 'critical',
    says: 'The project has no description.',
    done: activityLeftOut,
  },
  'dates-missing': {
    severity: 'critical',
    says: 'The project has neither a first nor a last day.',
    done: activityLeftOut,
  },
  'country-missing': {
    severity: 'warning',
    says: 'The project is in no country, and in no region with a code: the official ruleset asks for one.',
    done: 'Written without.',
  },
  'sector-missing': {
    severity: 'warning',
    says: 'The project has no sector: the official ruleset asks for one.',
    done: 'Written without.',
  },
  'not-approved': {
    severity: 'note',
    says: 'The value is not approved.',
    done: leftOut,
  },
  withheld: {
    severity: 'note',
    says: 'The figure is not to be shown.',
    done: leftOut,
  },
  'not-applicable': {
    severity: 'note',
    says: 'There cannot be a figure, for a reason that IATI has no place for.',
    done: leftOut,
  },
  'comment-without-figure': {
    severity: 'warning',
    says: 'There is a comment, but no figure: IATI takes no figure without a value.',
    done: leftOut,
  },
  'revised-target': {
    severity: 'note',
    says: 'The target was revised: IATI has one target for a period.',
    done: 'The newest was written.',
  },
  'precision-left-out': {
    severity: 'warning',
    says: 'The figure is about, more than or less than what is written: IATI has no place for that.',
    done: 'The figure was written as if it were exact.',
  },
  'fraction-left-out': {
    severity: 'note',
    says: 'A percentage has a numerator and a denominator, which IATI has no place for.',
    done: 'The percentage was written.',
  },
  'place-left-out': {
    severity: 'warning',
    says: 'The figure is of a district or country: figures of IATI name locations of the activity only.',
    done: 'The figure was written without its place.',
  },
  'baseline-without-year': {
    severity: 'error',
    says: 'A baseline has no year, which IATI requires.',
    done: leftOut,
  },
  'result-without-indicators': {
    severity: 'error',
    says: 'A result has no indicator, which IATI requires.',
    done: leftOut,
  },
  'region-without-code': {
    severity: 'error',
    says: 'A region has no code, which IATI requires.',
    done: leftOut,
  },
  'budget-left-out': {
    severity: 'error',
    says: 'Budgets of IATI have a first and a last day, which those of records have not.',
    done: leftOut,
  },
  'references-twice': {
    severity: 'error',
    says: 'A result and its indicator have references: IATI takes them in one of the two (8.11.1).',
    done: 'Those of the result were left out.',
  },
  'vocabulary-own': {
    severity: 'note',
    says: 'A code is of a list that IATI does not know.',
    done: 'Written with the vocabulary 99, which is the own one of whoever reports.',
  },
  'character-left-out': {
    severity: 'warning',
    says: 'A text has a character that XML has no way to write.',
    done: 'The character was left out.',
  },
  incomplete: {
    severity: 'error',
    says: 'Something is missing that IATI requires.',
    done: leftOut,
  },
  'required-stays': {
    severity: 'warning',
    says: 'Something was taken back here that IATI requires.',
    done: 'It stays as the source has it.',
  },
  'source-missing': {
    severity: 'error',
    says: 'The source activity that the project was imported from is not kept.',
    done: 'Written from the records alone: what they have no field for is not in the file.',
  },
  'version-lifted': {
    severity: 'note',
    says: 'The source is of version 1 of IATI.',
    done: 'Written in the vocabulary and order of 2.03.',
  },
  'no-place-in-2.03': {
    severity: 'error',
    says: 'The source has something that 2.03 has no place for, or that lacks what 2.03 requires.',
    done: leftOut,
  },
  'name-of-code': {
    severity: 'note',
    says: 'The source has the name of a code beside the code, as 1.0x takes it.',
    done: 'The code was written.',
  },
  'entity-written-out': {
    severity: 'note',
    says: 'The source names an entity that XML does not know.',
    done: 'Its name is written as text.',
  },
  'prefix-undeclared': {
    severity: 'error',
    says: 'The source has a name with a prefix of no namespace.',
    done: leftOut,
  },
  schema: {
    severity: 'error',
    says: 'The schema of IATI does not take the activity.',
    done: 'Written as it is: that is how it came.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
export type WritingRuleId = keyof typeof writingRules;

/** What a rule found while an activity was written. What it says, and what was done, is in the table of rules. */
export type WritingFinding = {
  readonly rule: WritingRuleId;
  /** The address of the record, for instance `/projects/p`. */
  readonly record: string;
  readonly raw?: string;
};
