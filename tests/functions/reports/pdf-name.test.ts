import { expect, test } from 'vitest';
import { pdfName } from '../../../functions/reports/report-files.ts';
import type { Report } from '../../../shared/domain/reports/report.ts';

const report = {
  kind: 'experience_sharing',
  language: 'en',
  includeDrafts: false,
  asOf: '2026-11-28',
  reportId: 'hxvzq9etf15d8666a789',
} as Report;

test('the file of a report is named by kind, day and id', () => {
  expect(pdfName(report)).toBe('experience-sharing-2026-11-28-hxvzq9et.pdf');
});

test.each([
  ['en', 'experience-sharing-draft-2026-11-28-hxvzq9et.pdf'],
  ['zh', 'experience-sharing-草稿-2026-11-28-hxvzq9et.pdf'],
] as const)('that of a draft in %s says so in its language', (language, name) => {
  expect(pdfName({ ...report, language, includeDrafts: true })).toBe(name);
});
