import type { FileFacts, ReadActivity } from '../../../shared/iati/read-activity.ts';
import { readFile } from '../../../shared/iati/read-file.ts';
import { showsDecimalCommas } from '../../../shared/iati/values/decimal-commas.ts';

export const today = '2026-11-28';

/** What every activity of these tests has. */
const usual = `<iati-identifier>XX-ORG-1</iati-identifier>
  <reporting-org ref="XX-ORG" type="21"><narrative>Water for all</narrative></reporting-org>
  <title><narrative>Wells in the north</narrative></title>
  <description><narrative>Wells and latrines.</narrative></description>
  <participating-org role="4" ref="XX-ORG"><narrative>Water for all</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date type="2" iso-date="2018-01-01"/>
  <recipient-country code="LA"/>
  <sector vocabulary="1" code="14030"/>`;

/** A file with one activity that has more than the usual. */
export function fileWith(more: string, { language = 'en', own = usual, version = '2.03' } = {}) {
  const tag = language === '' ? '' : ` xml:lang="${language}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="${version}"><iati-activity${tag}>
${own}
${more}
</iati-activity></iati-activities>`;
}

/** A result with an indicator. */
export function indicatorWith(inner: string, measure = 'measure="1"'): string {
  return `<result type="1"><title><narrative>Safe water</narrative></title>
<indicator ${measure}><title><narrative>Wells</narrative></title>${inner}</indicator></result>`;
}

/** A period of 2020. */
export function periodWith(inner: string, start = '2020-01-01', end = '2020-12-31'): string {
  return `<period><period-start iso-date="${start}"/><period-end iso-date="${end}"/>${inner}</period>`;
}

export function readAll(text: string, facts: Partial<FileFacts> = {}): readonly ReadActivity[] {
  const bytes = new TextEncoder().encode(text);
  const hasDecimalCommas = showsDecimalCommas([bytes]);
  return [...readFile([bytes], { today, hasDecimalCommas, ...facts })];
}

export function readOne(text: string, facts: Partial<FileFacts> = {}): ReadActivity {
  const [first, ...others] = readAll(text, facts);
  if (!first || others.length > 0) throw new Error('The file has one activity');
  return first;
}

/** The one indicator of an activity. */
export function indicatorOf({ records }: ReadActivity) {
  const [indicator] = records.indicators;
  if (!indicator) throw new Error('The activity has an indicator');
  return indicator.input;
}

/** The one value of an activity. */
export function recordedOf({ records }: ReadActivity) {
  const [value] = records.values;
  if (!value) throw new Error('The activity has a value');
  return value.input;
}

/** The rules that were met, each with its place, without those that every activity of these tests meets. */
export function rulesOf({ findings }: ReadActivity): readonly string[] {
  return findings.map(({ rule, path }) => `${rule} ${path}`.trim());
}
