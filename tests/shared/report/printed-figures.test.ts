import { describe, expect, test } from 'vitest';
import { composeReport, tableOf, textOfSection } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';

const scope = { asOf: '2026-12-31', includeDrafts: false };
const report = composeReport(fullProgramme(), scope);
const said = (id: string) => textOfSection(report, id);

describe('every printed figure', () => {
  test('is marked as approved, unless the report is a draft', () => {
    const draft = composeReport(fullProgramme(), { ...scope, includeDrafts: true });
    expect(said('method')).toContain('The figures in this report are approved values');
    expect(textOfSection(draft, 'method')).not.toContain(
      'The figures in this report are approved values',
    );
    expect(textOfSection(draft, 'method')).toContain('This report is a draft');
  });

  test('has a reference to its record and version in the audit annex', () => {
    expect(tableOf(report, 'Indicators')[0]?.at(-1)).toBe('V1');
    const [row] = tableOf(report, 'Values in this report');
    expect(row?.slice(0, 4)).toEqual([
      'V1',
      'Households with safe tap water',
      '1,282.5',
      '30 Jun 2026',
    ]);
    const files = report.attachments?.map(({ text }) => text).join('\n');
    expect(files).toContain(',1,/projects/project-1/indicators/households/values/2026-01-01');
  });

  test('that was reopened says by whom and why', () => {
    expect(tableOf(report, 'Reopened values')).toEqual([
      [
        'Households with safe tap water V1',
        '4',
        '2 Aug 2026, implementing officer',
        'A village was counted twice.',
      ],
    ]);
  });
});
