import type { Version } from '../../versions/version.ts';

/** The versions that a rule of the official ruleset is for. */
type Versions = 'all' | '1.0x' | '2.0x' | '2.03' | 'before 2.03';

export type OfficialRule = {
  readonly severity: 'critical' | 'error' | 'warning';
  readonly versions: Versions;
  readonly says: string;
};

const [warning, error] = ['warning', 'error'] as const;
const [all, v2, v203] = ['all', '2.0x', '2.03'] as const;

/** A row of the table: severity, versions, what the rule says. */
const row = (severity: OfficialRule['severity'], versions: Versions, says: string) => ({
  severity,
  versions,
  says,
});

/** The rules of the official ruleset that concern what is read here, by their ids. What breaks one is read all the same. */
export const officialRules = {
  '0.6.1': row('critical', '1.0x', 'Version 1 of IATI is no longer supported by its validator.'),
  '1.1.1': row(
    warning,
    all,
    'The identifier does not begin with that of the reporting organisation.',
  ),
  '1.1.2': row(error, all, 'Another activity of the file has the same identifier.'),
  '1.1.21': row(
    warning,
    v203,
    'The identifier is not that of the reporting organisation, a hyphen and more.',
  ),
  '1.1.3': row(error, all, 'The identifier of the activity is that of the reporting organisation.'),
  '1.3.1': row(warning, v2, 'The identifier has blanks around it.'),
  '1.3.13': row(warning, v2, 'The identifier has one of / & | ?'),
  '1.14.1': row(warning, v2, 'The reference of the reporting organisation has blanks around it.'),
  '1.14.13': row(warning, v2, 'The reference of the reporting organisation has one of / & | ?'),
  '102.1.1': row(warning, all, 'Sectors are given, but none in the vocabulary of the OECD DAC.'),
  '11.1.1': row(error, all, 'The activity was last updated in the future.'),
  '11.1.2': row(error, all, 'The planned start is after the planned end.'),
  '11.1.3': row(error, all, 'The actual start is after the actual end.'),
  '11.1.4': row(error, all, 'The actual start is in the future.'),
  '11.1.5': row(error, all, 'The actual end is in the future.'),
  '12.1.1': row(error, v203, 'The percentage of a country or region is not from 0 to 100.'),
  '12.1.2': row(error, 'before 2.03', 'The percentage of a country or region is negative.'),
  '12.3.1': row(error, v203, 'The percentage of a sector is not from 0 to 100.'),
  '12.3.2': row(error, 'before 2.03', 'The percentage of a sector is negative.'),
  '2.1.1': row(error, v2, 'One of several sectors of a vocabulary has no percentage.'),
  '2.1.2': row(error, v2, 'The percentages of the sectors of a vocabulary are not 100 together.'),
  '2.1.4': row(error, v2, 'The only sector of a vocabulary has another percentage than 100.'),
  '2.2.1': row(error, all, "A sector of the organisation's own has no narrative."),
  '3.1.1': row(error, v2, 'One of several countries has no percentage.'),
  '3.1.2': row(error, v2, 'The percentages of the countries are not 100 together.'),
  '3.1.4': row(error, v2, 'The only country has another percentage than 100.'),
  '3.4.1': row(error, v2, 'One of several countries or regions has no percentage.'),
  '3.4.2': row(error, v2, 'The percentages of countries and regions are not 100 together.'),
  '3.4.4': row(error, v2, 'The only country or region has another percentage than 100.'),
  '3.7.1': row(warning, all, 'Neither the activity nor a transaction names a country or region.'),
  '3.7.2': row(error, all, 'Some transactions name a country or region, others do not.'),
  '4.1.1': row(error, all, 'The activity has no language, and one of its narratives has none.'),
  '4.3.1': row(error, v2, 'A title has no text.'),
  '4.4.1': row(error, v2, 'A description has no text.'),
  '6.10.1': row(error, all, 'A participating organisation has neither a reference nor a name.'),
  '6.11.1': row(error, all, 'The activity has neither a planned nor an actual start.'),
  '6.2.2': row(error, all, 'Neither the activity nor a transaction has a sector.'),
  '6.6.2': row(error, all, 'The activity and a transaction have sectors.'),
  '6.7.2': row(error, all, 'Some transactions have a sector, others do not.'),
  '8.10.1': row(error, v203, 'An actual has no value, and the measure is not qualitative.'),
  '8.10.2': row(
    warning,
    v203,
    'The value of an actual is no number, and the measure is not qualitative.',
  ),
  '8.10.3': row(warning, v203, 'An actual of a qualitative indicator has a value.'),
  '8.11.1': row(error, all, 'A result and its indicator have references.'),
  '8.6.1': row(error, all, 'A period starts after its end.'),
  '8.8.1': row(error, v203, 'A baseline has no value, and the measure is not qualitative.'),
  '8.8.2': row(
    warning,
    v203,
    'The value of a baseline is no number, and the measure is not qualitative.',
  ),
  '8.8.3': row(warning, v203, 'A baseline of a qualitative indicator has a value.'),
  '8.9.1': row(error, v203, 'A target has no value, and the measure is not qualitative.'),
  '8.9.2': row(
    warning,
    v203,
    'The value of a target is no number, and the measure is not qualitative.',
  ),
  '8.9.3': row(warning, v203, 'A target of a qualitative indicator has a value.'),
  '9.1.1': row(error, all, 'The version of the file is none of IATI.'),
  '9.4.1': row(error, all, 'The type of a date is not in its codelist.'),
  '9.5.1': row(error, all, 'The status of the activity is not in its codelist.'),
  '9.26.1': row(error, all, 'The type of a description is not in its codelist.'),
  '9.29.1': row(error, all, 'The language of a document is not in its codelist.'),
  '9.38.1': row(error, all, 'The exactness of a location is not in its codelist.'),
  '9.41.1': row(error, all, 'The role of an organisation is not in its codelist.'),
  '9.42.1': row(error, all, 'The type of an organisation is not in its codelist.'),
  '9.50.1': row(error, all, 'The code of a country is not in its codelist.'),
  '9.52.1': row(error, all, 'The vocabulary of a region is not in its codelist.'),
  '9.54.1': row(error, all, 'The type of the reporting organisation is not in its codelist.'),
  '9.55.1': row(error, all, 'The type of a result is not in its codelist.'),
  '9.60.1': row(error, all, 'The measure of an indicator is not in its codelist.'),
  '9.74.1': row(
    error,
    all,
    'The vocabulary of a reference of an indicator is not in its codelist.',
  ),
  '9.75.1': row(error, all, 'The vocabulary of a reference of a result is not in its codelist.'),
  '9.78.1': row(error, all, 'The vocabulary of a sector is not in its codelist.'),
  '9.79.1': row(error, all, 'The vocabulary of a tag is not in its codelist.'),
  '9.95.1': row(error, v2, 'The language of a text is not in its codelist.'),
} as const satisfies Readonly<Record<string, OfficialRule>>;
export type OfficialRuleId = keyof typeof officialRules;

export function isFor(versions: Versions, version: Version): boolean {
  switch (versions) {
    case 'all':
      return true;
    case '2.0x':
      return version !== '1.0x';
    case 'before 2.03':
      return version !== '2.03';
    default:
      return versions === version;
  }
}
