import { expect, test } from 'vitest';
import { composeReport, textOf, textOfSection } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { anExperience } from '../../builders/records.ts';

const scope = { asOf: '2026-12-31', includeDrafts: false };
const report = composeReport(fullProgramme(), scope);

test('an experience prints its SDG targets by number, in Western digits', () => {
  const experiences = [anExperience({ sdgTargets: ['9.1', '1.a', '1.10', '1.4'] })];
  const records = programmeRecords({ projects: [projectRecords({ experiences })] });
  expect(textOf(composeReport(records))).toContain('1.4, 1.10, 1.a, 9.1');
  expect(textOf(composeReport(records, { language: 'my' }))).toContain('၁.၄၊ ၁.၁၀၊ ');
});

test('an experience prints the latest value of each figure it names, with its reference', () => {
  const text = textOfSection(report, 'experiences');
  expect(text).toMatch(/^1,282\.5\nhouseholds\nHouseholds with safe tap water\n.*\nV1 \[S\d+\]$/m);
});
