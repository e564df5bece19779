import { expect, test } from 'vitest';
import { ReportDocument } from '../../../shared/contract/report-document.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import { composeReport } from '../../builders/compose-report.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';

test.each(ReportKind.options)('the document of a %s report fits the contract', (kind) => {
  const scope = { kind, asOf: '2026-12-31', includeDrafts: false, ...subjects[kind] };
  const {
    attachments = [],
    unbreakableWords: _words,
    ...document
  } = composeReport(fullProgramme(), scope);
  const files = attachments.map(({ text: _, ...file }) => file);
  const sent = JSON.parse(JSON.stringify({ ...document, attachments: files }));
  expect(ReportDocument.parse(sent)).toEqual(sent);
});
