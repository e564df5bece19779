import {
  type Severity as OwnSeverity,
  type Rule as RuleOf,
  valueRules,
} from '../../written-values/rules.ts';

/** Critical, of the official ruleset only: its validator takes no such file. */
export type Severity = 'critical' | OwnSeverity;

export type Rule = RuleOf<Severity>;

const inSource = 'Left out of the records; it stays in the source.';

/** Every rule of reading: each is a row of docs/exchange.md. */
export const rules = {
  'version-unknown': {
    severity: 'warning',
    says: 'The version is none of IATI.',
    done: 'Read as 2.03.',
  },
  'entity-kept': {
    severity: 'warning',
    says: 'A reference names an entity that XML does not know.',
    done: 'It stays in the text as it is written; no entity is expanded.',
  },
  schema: {
    severity: 'warning',
    says: 'The schema of its version of IATI does not take this.',
    done: 'Read all the same; exports say so again.',
  },
  'stays-in-source': {
    severity: 'note',
    says: 'The activity has elements for which records have no field, for instance transactions.',
    done: 'They stay in the source.',
  },
  'language-unknown': {
    severity: 'note',
    says: 'Neither a text nor its activity names a language.',
    done: 'The language of these texts is `und`.',
  },
  'language-wrong': {
    severity: 'warning',
    says: 'A language is no BCP 47 tag.',
    done: 'The language of the activity was taken.',
  },
  'text-joined': {
    severity: 'note',
    says: 'Two texts of one language stand where one is due.',
    done: 'Joined, each on a line of its own.',
  },
  'text-cut': {
    severity: 'warning',
    says: 'A text is longer than records hold: 300 characters of a line, 20,000 of other text.',
    done: 'Cut at a word; the whole text stays in the source.',
  },
  'text-repaired': {
    severity: 'note',
    says: 'Characters between U+0080 and U+009F: windows-1252 was read wrongly.',
    done: 'Put right.',
  },
  'text-bullets': {
    severity: 'note',
    says: 'Characters for private use, as word processors have for bullets.',
    done: 'Each is now •.',
  },
  'text-controls': {
    severity: 'note',
    says: 'Characters that steer a terminal or the direction of text.',
    done: 'Each is now a blank.',
  },
  'text-unprintable': {
    severity: 'warning',
    says: 'A text cannot be printed: a letter has more than 30 marks.',
    done: inSource,
  },
  'identifier-missing': {
    severity: 'error',
    says: 'The activity has no identifier.',
    done: 'It is found again by its title.',
  },
  'title-cut': {
    severity: 'note',
    says: 'A title has more than 300 characters.',
    done: 'Cut at a word; the whole title is in the description.',
  },
  'title-from-description': {
    severity: 'note',
    says: 'There is no title.',
    done: "The description's first line is the title.",
  },
  'title-made': {
    severity: 'warning',
    says: 'There is neither title nor description.',
    done: 'The title says which it is, for instance “Indicator 3 of result 2”.',
  },
  'organisation-other': {
    severity: 'note',
    says: 'No organisation is named as implementing.',
    done: 'The extending, else the accountable, else the reporting organisation was taken.',
  },
  'organisation-several': {
    severity: 'note',
    says: 'Several organisations are named as implementing.',
    done: 'The first implements, the others are partners.',
  },
  'organisation-unnamed': {
    severity: 'warning',
    says: 'An organisation has no name.',
    done: 'Its identifier is its name; without one it was left out.',
  },
  'country-missing': {
    severity: 'warning',
    says: 'Neither a country nor a region is named.',
    done: 'The region is “Not stated”.',
  },
  'country-of-transactions': {
    severity: 'note',
    says: 'Countries are named by transactions only.',
    done: 'The project is in all of them, without shares.',
  },
  'country-unknown': {
    severity: 'warning',
    says: 'A country code is none that ISO 3166-1 assigns.',
    done: 'It is a region of the project, with its code as reference.',
  },
  'repeated-place': {
    severity: 'warning',
    says: 'A country is named twice.',
    done: 'The first is taken.',
  },
  'share-wrong': {
    severity: 'warning',
    says: 'A percentage is no number from 0 to 100.',
    done: inSource,
  },
  'status-missing': {
    severity: 'warning',
    says: 'The status is missing or unknown.',
    done: 'The project is in implementation.',
  },
  'status-day-missing': {
    severity: 'warning',
    says: 'The activity is cancelled or suspended, and no date says since when.',
    done: 'The project is closed.',
  },
  'date-wrong': {
    severity: 'warning',
    says: 'A date is no day of the years 1900 to 2199.',
    done: inSource,
  },
  'date-zone': {
    severity: 'note',
    says: 'A date has a time or a time zone.',
    done: 'The calendar day is kept.',
  },
  'dates-reversed': {
    severity: 'warning',
    says: 'The activity ends before it starts.',
    done: 'The end was left out; it stays in the source.',
  },
  'date-planned': {
    severity: 'note',
    says: 'A date is given as planned and as actual.',
    done: 'The actual one counts; the planned one stays in the source.',
  },
  'link-unsafe': {
    severity: 'note',
    says: 'A document link is not a plain https link.',
    done: 'It stays in the source, and is no evidence.',
  },
  'point-wrong': {
    severity: 'warning',
    says: 'A point is not latitude and longitude in degrees.',
    done: inSource,
  },
  'too-many': {
    severity: 'warning',
    says: 'There are more of these than records hold.',
    done: 'The first were taken, the others stay in the source.',
  },
  'reference-incomplete': {
    severity: 'warning',
    says: 'A reference or classification has no code or no vocabulary.',
    done: inSource,
  },
  'result-type-unknown': {
    severity: 'warning',
    says: 'The type of a result is missing or unknown.',
    done: 'It is `other`.',
  },
  'measure-unknown': {
    severity: 'warning',
    says: 'The measure of an indicator is missing or unknown.',
    done: '`unit` if every value is a number, else `qualitative`.',
  },
  'direction-unknown': {
    severity: 'warning',
    says: '`ascending` is neither true nor false.',
    done: 'Nobody said whether more is better, so there is no ratio.',
  },
  'period-without-days': {
    severity: 'error',
    says: 'A period has no first or last day, or one that is no day of the years 1900 to 2199.',
    done: inSource,
  },
  'period-reversed': {
    severity: 'error',
    says: 'A period starts after its end.',
    done: inSource,
  },
  'period-merged': {
    severity: 'note',
    says: 'A period stands twice, for instance once for each part.',
    done: 'They are one period.',
  },
  'periods-overlap': {
    severity: 'note',
    says: 'Periods of an indicator overlap.',
    done: 'Their figures are never added.',
  },
  'baselines-several': {
    severity: 'note',
    says: 'An indicator has several baselines.',
    done: 'The first is the baseline, the others are shown beside it.',
  },
  'baseline-year-unknown': {
    severity: 'note',
    says: 'The year of a baseline is 1, which stands for unknown.',
    done: 'The baseline has no date.',
  },
  'baseline-year-differs': {
    severity: 'warning',
    says: 'The year of a baseline is not that of its day.',
    done: 'The day is taken; the year stays in the source.',
  },
  'target-repeated': {
    severity: 'warning',
    says: 'A period has a second target of the same place and parts.',
    done: 'The first is taken, the second stays in the source.',
  },
  'actual-repeated': {
    severity: 'warning',
    says: 'A period has a second total.',
    done: 'It is shown beside the first, as of another source.',
  },
  'baseline-repeated': {
    severity: 'warning',
    says: 'There is a second baseline of the same day, place and parts.',
    done: 'The first is taken, the second stays in the source.',
  },
  'part-repeated': {
    severity: 'warning',
    says: 'A period has a second figure of the same part.',
    done: 'The first is taken, the second stays in the source.',
  },
  'dimension-unnamed': {
    severity: 'warning',
    says: 'A dimension has no name or no value.',
    done: 'The figure is read without it.',
  },
  'dimension-number': {
    severity: 'error',
    says: 'A dimension has a number as its value: whether it is a part or its figure cannot be known.',
    done: 'The figure was left out of the records; it stays in the source.',
  },
  'dimension-repeated': {
    severity: 'warning',
    says: 'A figure names a dimension twice.',
    done: 'The first is taken.',
  },
  'figure-empty': {
    severity: 'note',
    says: 'A figure has neither value nor comment.',
    done: 'It is missing, which is not zero.',
  },
  'actual-in-future': {
    severity: 'warning',
    says: 'A value was reported for a period that begins after today.',
    done: inSource,
  },
  'value-in-comment': {
    severity: 'note',
    says: 'A qualitative figure has no value.',
    done: 'Its comment is what was achieved.',
  },
  'value-unresolved': {
    severity: 'error',
    says: 'A value like “1,234” may be thousands or a decimal: the file has decimal commas.',
    done: 'Kept as stated; no number was taken from it.',
  },
  'value-year': {
    severity: 'note',
    says: 'A year is before the value, as in “2020:6,218,104”.',
    done: 'The rest is read as the value; the year stays in the source.',
  },
  'value-percent-sign': {
    severity: 'note',
    says: 'A percent sign is behind the value.',
    done: '“100%” is 100.',
  },
  ...valueRules,
} as const satisfies Readonly<Record<string, Rule>>;
export type RuleId = keyof typeof rules;
