import type { ImportInput } from '../../shared/domain/exchange/import.ts';
import { sha256Of } from '../../shared/sha256.ts';

/** One activity with a result, an indicator and a value. */
export const iatiFile = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03">
  <iati-activity xml:lang="en">
    <iati-identifier>XM-EXAMPLE-1</iati-identifier>
    <reporting-org ref="XM-EXAMPLE" type="10"><narrative>Rural water office</narrative></reporting-org>
    <title><narrative>Water for two villages</narrative></title>
    <activity-status code="2"/>
    <recipient-country code="LA"/>
    <result type="1">
      <title><narrative>Safe drinking water</narrative></title>
      <indicator measure="1" ascending="1">
        <title><narrative>Households with safe tap water</narrative></title>
        <period>
          <period-start iso-date="2020-01-01"/>
          <period-end iso-date="2020-12-31"/>
          <target value="12000"/>
          <!-- as a spreadsheet wrote it -->
          <actual value="10,000.00"/>
        </period>
      </indicator>
    </result>
  </iati-activity>
</iati-activities>
`);

/** The announcement of a file to import; fields override its properties. */
export function importOf(content: Uint8Array, fields: Partial<ImportInput> = {}): ImportInput {
  return {
    fileName: 'activities.xml',
    mediaType: 'application/xml',
    bytes: content.length,
    sha256: sha256Of(content),
    ...fields,
  };
}

type Said = {
  readonly actual?: string;
  readonly target?: string;
  /** Of the indicator. */
  readonly description?: string;
  /** How many results it has, each with an indicator and a value. */
  readonly results?: number;
};

/** An activity with results, indicators and values with which nothing is wrong. */
export function activityOf(
  identifier: string,
  { actual = '5', target = '10', description, results = 1 }: Said = {},
): string {
  const text = description && `<description><narrative>${description}</narrative></description>`;
  const result = (number: string) => `<result type="1">
  <title><narrative>Safe water${number}</narrative></title>
  <indicator measure="1" ascending="1"><title><narrative>Wells</narrative></title>${text ?? ''}
    <period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
      <target value="${target}"/><actual value="${actual}"/></period></indicator></result>`;
  return `<iati-activity xml:lang="en">
  <iati-identifier>${identifier}</iati-identifier>
  <reporting-org ref="XM-EXAMPLE" type="10"><narrative>Rural water office</narrative></reporting-org>
  <title><narrative>Water for ${identifier}</narrative></title>
  <activity-status code="2"/>
  <recipient-country code="LA"/>
  ${Array.from({ length: results }, (_, at) => result(at === 0 ? '' : ` ${at + 1}`)).join('\n')}
</iati-activity>`;
}

/** A file with these activities. */
export function fileOf(...activities: readonly string[]): Uint8Array {
  const all = activities.join('\n');
  return new TextEncoder().encode(`<iati-activities version="2.03">\n${all}\n</iati-activities>`);
}
