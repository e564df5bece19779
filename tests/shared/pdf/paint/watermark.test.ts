import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../../shared/domain/reports/report-kind.ts';
import type { ReportDocument } from '../../../../shared/pdf/document.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { wordsOf } from '../../../../shared/report/words/languages.ts';
import { composeReport, words } from '../../../builders/compose-report.ts';
import { aDocument, paragraph } from '../../../builders/document.ts';
import { fullProgramme, subjects } from '../../../builders/full-programme.ts';
import { draftMarks } from '../../../local/pdf-objects/draft-marks.ts';
import { taggedText, untaggedText } from '../../../local/pdf-objects/tagged-text.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';

const long = Array.from({ length: 120 }, () => paragraph('Water for the villages'));
const marked = (watermark?: string) =>
  render(aDocument(long, watermark ? { watermark } : {})).bytes;
const marks = [
  'DRAFT',
  ...ReportLanguage.options.map((language) => wordsOf[language].draft),
  'សេចក្តីព្រាង / DRAFT',
  'မူကြမ်း / DRAFT',
];

describe('the draft watermark', () => {
  test.each(marks)('is drawn under the content of every page, and adds no text: %s', (mark) => {
    const bytes = marked(mark);
    const drawn = draftMarks(bytes);
    expect(drawn.length).toBeGreaterThan(2);
    for (const each of drawn) expect(each).toMatch(/ rg [\d. -]+ m .* h f$/s);
    const all = [...taggedText(bytes).map(({ text }) => text), untaggedText(bytes)].join('');
    for (const word of mark.split(' / ')) expect(all).not.toContain(word);
    expect(structureFaults(bytes)).toEqual([]);
  });

  test('is absent from other documents', () => {
    for (const drawn of draftMarks(marked())) expect(drawn).toBeUndefined();
  });

  test('is stored once, however many pages have it', () => {
    const size = (document: ReportDocument) => render(document).bytes.length;
    const sizes = [1, 40].map((times) => {
      const blocks = Array.from({ length: times }, () => long).flat();
      return size(aDocument(blocks, { watermark: 'DRAFT' })) - size(aDocument(blocks));
    });
    expect(sizes[1]).toBeLessThan(10 * (sizes[0] ?? 0));
  });
});

test.each(ReportKind.options)(
  'a screen reader gets the draft status on the cover of %s',
  (kind) => {
    for (const language of ReportLanguage.options) {
      const scope = { kind, language, asOf: '2026-12-31', ...subjects[kind] };
      const noteOf = (includeDrafts: boolean) =>
        words(composeReport(fullProgramme(), { ...scope, includeDrafts }).cover.note ?? []);
      const { draftsIncluded } = wordsOf[language].cover;
      const parts = [noteOf(false), draftsIncluded].filter((each) => each !== '');
      expect(noteOf(true)).toBe(parts.join(wordsOf[language].punctuation.space));
    }
  },
);
