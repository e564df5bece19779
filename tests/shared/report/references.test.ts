import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import type { Block, ReportDocument, Run, Table } from '../../../shared/pdf/document.ts';
import { allBlocks } from '../../../shared/pdf/nested-blocks.ts';
import { textsOf } from '../../../shared/pdf/texts.ts';
import { everyWordOf } from '../../../shared/report/every-word.ts';
import { referenceWords } from '../../../shared/report/words/references.ts';
import { formatCount } from '../../../shared/words/numbers.ts';
import { composeReport, words } from '../../builders/compose-report.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';

const scope = { asOf: '2026-12-31', includeDrafts: false, kind: 'experience_sharing' } as const;
const report = composeReport(fullProgramme(), scope);

const runsOf = ({ blocks }: ReportDocument): readonly Run[] =>
  blocks.flatMap((block) => textsOf(block).flat());
const tableWithRow = ({ blocks }: ReportDocument, id: string) =>
  blocks.find((block): block is Table => block.block === 'table' && !!block.rowIds?.includes(id));

/** A reference as it is printed: "[S12]" or "V3". */
const reference = /^\[S\d+\]$|^V\d+$/;

const everyReport = ReportKind.options.flatMap((kind) =>
  ReportLanguage.options.map((language) => [kind, language] as const),
);

test.each(everyReport)(
  'in %s in %s every reference is a link that says where it goes',
  (kind, language) => {
    const { blocks } = composeReport(fullProgramme(), {
      ...scope,
      kind,
      language,
      ...subjects[kind],
    });
    const registers = new Set(blocks.filter((each) => each.block === 'table' && each.rowIds));
    const found = blocks
      .filter((block) => !registers.has(block))
      .flatMap((block) => textsOf(block).flat())
      .filter(({ text }) => reference.test(text.trim()));
    for (const { text, to, leadsTo = '' } of found) {
      expect(to, text).toBeDefined();
      expect(leadsTo).toContain(text.replaceAll(/[[\]]/g, ''));
      expect(leadsTo.length).toBeGreaterThan(text.length + 2);
    }
  },
);

test('a reference to a value says that source and approval are in the audit annex, in the language of the report', () => {
  const said = (document: ReportDocument) =>
    runsOf(document).find(({ to }) => to === 'value-V1')?.leadsTo;
  expect(said(report)).toMatch(/^V1, source and approval of this value, Annex [A-Z]$/);
  const chinese = composeReport(fullProgramme(), { ...scope, language: 'zh' });
  expect(said(chinese)).toMatch(/^V1、该数值的来源与批准、附件[A-Z]$/);
});

test('a source and a value name the sections that cite them, as links to these', () => {
  const sources = tableWithRow(report, 'source-S1');
  const at = sources?.columns.findIndex(({ head }) => words(head) === 'Cited in') ?? -1;
  const cells = sources?.rows.map((row) => row[at] ?? []) ?? [];
  expect(cells.length).toBeGreaterThan(0);
  const ids = new Set(allBlocks(report.blocks).flatMap((block) => ('id' in block ? block.id : [])));
  for (const cell of cells) {
    const links = cell.filter(({ to }) => to !== undefined);
    expect(links.length).toBeGreaterThan(0);
    for (const { to } of links) expect(ids).toContain(to);
  }
  const values = tableWithRow(report, 'value-V1');
  expect(values?.rows[0]?.flat().some(({ leadsTo }) => leadsTo?.startsWith('Section'))).toBe(true);
});

test('a section that cites nothing is named by no source', () => {
  const cited = (document: ReportDocument) =>
    new Set(
      document.blocks
        .filter((each) => each.block === 'table' && each.rowIds?.[0]?.startsWith('source-'))
        .flatMap((each) => textsOf(each).flat())
        .flatMap(({ to }) => to ?? []),
    );
  expect(cited(report)).not.toContain('glossary');
  expect(cited(report)).toContain('results');
});

const captioned = (blocks: readonly Block[]) =>
  allBlocks(blocks).flatMap((block) =>
    (block.block === 'table' && !block.ofFigure) ||
    (block.block === 'figure' && block.drawing.kind !== 'photograph')
      ? [block]
      : [],
  );

test.each(everyReport)('in %s in %s tables and figures are numbered in order', (kind, language) => {
  const { blocks } = composeReport(fullProgramme(), {
    ...scope,
    kind,
    language,
    ...subjects[kind],
  });
  for (const name of ['table', 'figure']) {
    const all = captioned(blocks).filter(({ block }) => block === name);
    const word =
      name === 'table' ? referenceWords[language].table : referenceWords[language].figure;
    const numbers = all.map(({ number = [] }) => words(number));
    expect(numbers).toEqual(
      all.map((_, at) => word(formatCount(at + 1, everyWordOf[language])).replace('\u00A0', ' ')),
    );
  }
  expect(captioned(blocks).every(({ number }) => number !== undefined)).toBe(true);
});

test('a number is in both languages of a report', () => {
  const { blocks } = composeReport(fullProgramme(), {
    ...scope,
    language: 'zh',
    secondLanguage: 'en',
  });
  const [first] = captioned(blocks).filter(({ block }) => block === 'table');
  expect(first?.number?.map(({ text }) => text)).toEqual(['表1', 'Table\u00A01']);
});

test('the sections that cite a source stand once in a report in two languages', () => {
  const { blocks } = composeReport(fullProgramme(), {
    ...scope,
    language: 'zh',
    secondLanguage: 'en',
  });
  const register = blocks.find(
    (block) => block.block === 'table' && block.id === 'source-register',
  );
  const cells = register?.block === 'table' ? register.rows.map((row) => row.at(-1) ?? []) : [];
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) {
    const numbers = cell.map(({ text }) => text).filter((text) => /^\d+$/.test(text));
    expect(new Set(numbers).size).toBe(numbers.length);
  }
});
