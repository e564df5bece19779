import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import { composeReport } from '../../builders/compose-report.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';

const scope = { asOf: '2026-12-31', includeDrafts: false, kind: 'experience_sharing' } as const;

const everyReport = ReportKind.options.flatMap((kind) =>
  ReportLanguage.options.map((language) => [kind, language] as const),
);
const filesOf = (of: Parameters<typeof composeReport>[1]) =>
  (composeReport(fullProgramme(), of).attachments ?? []).filter(({ name }) =>
    /^(table|figure|data)-/.test(name),
  );

test.each(everyReport)(
  'in %s in %s each table has a file with a name of its own in plain English',
  (kind, language) => {
    const files = filesOf({ ...scope, kind, language, ...subjects[kind] });
    const names = files.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names)
      expect(name).toMatch(/^(table|figure|data)-\d{2,}-[a-z]+(-[a-z]+)*(-\d+)?\.csv$/);
    const english = filesOf({ ...scope, kind, language: 'en', ...subjects[kind] });
    expect(names).toEqual(english.map(({ name }) => name));
  },
);

test('a file says in the language of the report which table it is, and where it stands', () => {
  const describe = (language: ReportLanguage) =>
    filesOf({ ...scope, language }).find(({ name }) => name.includes('source-register'))
      ?.description;
  expect(describe('en')).toMatch(
    /^Table\u00A0\d+: Sources \(Annex [A-Z]\. Register of sources and evidence\)$/,
  );
  expect(describe('zh')).toMatch(/^表\d+：来源（附件[A-Z]\s来源与佐证材料登记表）$/);
});
