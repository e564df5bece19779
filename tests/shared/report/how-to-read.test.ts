import { expect, test } from 'vitest';
import type { Block, Facts, ReportDocument } from '../../../shared/pdf/document.ts';
import { composeReport, words } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { withValue } from '../../builders/one-value.ts';
import { reportedFigure } from '../../builders/owned.ts';

const scope = { asOf: '2026-12-31', includeDrafts: false, kind: 'experience_sharing' } as const;

const factsOf = ({ blocks }: ReportDocument) =>
  blocks
    .flatMap((block) => (block.block === 'band' ? block.blocks : []))
    .find((block): block is Facts => block.block === 'facts')?.facts ?? [];
const marksOf = (document: ReportDocument) => factsOf(document).map(({ label }) => words(label));

const hasMarks = (block: Block) =>
  block.block === 'band' &&
  block.blocks.some((each) => each.block === 'heading' && each.id === 'how-to-read');

test('a long report explains its marks in one box behind the contents', () => {
  const document = composeReport(fullProgramme(), scope);
  const boxes = document.blocks.filter(hasMarks);
  expect(boxes).toHaveLength(1);
  const place = document.blocks.findIndex(hasMarks);
  expect(document.blocks[place - 1]?.block).toBe('contents');
  expect(marksOf(document)).toEqual(expect.arrayContaining(['[S1]', 'V1', 'not reported']));
});

test('a mark leads to the annex that it is about', () => {
  const [source] = factsOf(composeReport(fullProgramme(), scope));
  expect(source?.text.find(({ to }) => to === 'sources')?.leadsTo).toMatch(
    /^Annex [A-Z], Register/,
  );
});

test('only marks that the report has are explained', () => {
  const plain = marksOf(composeReport(withValue({}), scope));
  expect(plain).not.toContain('(illustrative)');
  expect(plain).not.toContain('(draft)');
  const invented = { title: 'Made up', illustrative: true };
  expect(marksOf(composeReport(withValue({ source: invented }), scope))).toContain(
    '(illustrative)',
  );
  const draft = withValue({ status: 'submitted', actual: reportedFigure('4') });
  expect(marksOf(composeReport(draft, { ...scope, includeDrafts: true }))).toContain('(draft)');
});

test('a text in another language explains the mark of its language', () => {
  const foreign = withValue({ comment: { lo: 'ຫຼັງຄາເຮືອນ' } });
  expect(marksOf(composeReport(withValue({}), scope))).not.toContain('(lo)');
  expect(marksOf(composeReport(foreign, scope)).some((mark) => /^\(\w+\)$/.test(mark))).toBe(true);
});

test('a short report has no such box', () => {
  const sheet = { ...scope, kind: 'data_quality' } as const;
  expect(marksOf(composeReport(fullProgramme(), sheet))).toEqual([]);
});
