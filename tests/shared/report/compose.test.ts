import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '../../../shared/pdf/document.ts';
import { writeCsv } from '../../../shared/report/csv.ts';
import {
  composeReport,
  fingerprint,
  textOf,
  textOfSection,
  words,
} from '../../builders/compose-report.ts';
import { plannedIndicator, resultRow, withValue } from '../../builders/one-value.ts';
import {
  notReported,
  programmeRecords,
  projectRecords,
  reportedFigure,
} from '../../builders/owned.ts';
import {
  aLesson,
  anExperience,
  anIndicator,
  anOrganisation,
  aProgramme,
  aProject,
  aResult,
} from '../../builders/records.ts';

describe('figures', () => {
  test('have baseline, target, actual and achievement in one row', () => {
    expect(
      resultRow(composeReport(withValue({ actual: reportedFigure('250') }))).slice(1, 5),
    ).toEqual(['100', '300', '250', '75%']);
  });

  test.each([
    ['above 100%', reportedFigure('1300'), '600%'],
    ['below 0%', reportedFigure('50'), '−25%'],
    ['rounded to one decimal', reportedFigure('266.6'), '83.3%'],
    ['zero, where zero was reported', reportedFigure('100'), '0%'],
  ])('print achievement %s', (_, actual, shown) => {
    expect(resultRow(composeReport(withValue({ actual })))[4]).toBe(shown);
  });

  test.each([
    [notReported, 'not reported'],
    [
      { kind: 'not_applicable', reason: 'the school was closed' } as const,
      'not applicable: the school was closed',
    ],
    [{ kind: 'withheld', reason: 'too few people' } as const, 'withheld: too few people'],
  ])('print %j in words, never as a number', (actual, shown) => {
    expect(resultRow(composeReport(withValue({ actual })))[3]).toBe(shown);
  });

  test('have no achievement if not reported, which is said once', () => {
    const table = composeReport(withValue({ actual: notReported })).blocks.find(
      (block) => block.block === 'table' && words(block.caption).startsWith('Indicators'),
    );
    const heads = table?.block === 'table' ? table.columns.map(({ head }) => words(head)) : [];
    expect(heads).toContain('Actual');
    expect(heads).not.toContain('Achieved');
  });

  test('are "not reported" for a past period without a value; a future period is left out', () => {
    const records = withValue(
      {},
      anIndicator({
        ...plannedIndicator,
        periods: [
          ...plannedIndicator.periods,
          { periodStart: '2029-01-01', periodEnd: '2029-12-31' },
        ],
      }),
    );
    const count = (text: string) => text.split('1 Jan 2029').length - 1;
    expect(count(textOf(composeReport(records, { asOf: '2021-01-01' })))).toBe(0);
    expect(count(textOf(composeReport(records)))).toBe(1);
    expect(textOf(composeReport(records))).toContain('not reported');
  });

  test('have the revised target beside the original, and achievement by the revised one', () => {
    const [period] = plannedIndicator.periods;
    const revised = period
      ? { ...period, revisedTarget: { value: reportedFigure('200') } }
      : undefined;
    const row = resultRow(
      composeReport(
        withValue(
          { actual: reportedFigure('150') },
          anIndicator({ ...plannedIndicator, periods: revised ? [revised] : [] }),
        ),
      ),
    );
    expect(row.slice(2, 4)).toEqual(['300', '200']);
    expect(row[5]).toBe('50%');
  });

  test('print numerator and denominator of a percentage', () => {
    const percentage = anIndicator({ ...plannedIndicator, measure: 'percentage' });
    const actual = { kind: 'reported', value: '65', numerator: '78', denominator: '120' } as const;
    expect(resultRow(composeReport(withValue({ actual }, percentage)))[3]).toBe('65% (78 of 120)');
  });

  test('group thousands and keep all digits', () => {
    expect(resultRow(composeReport(withValue({ actual: reportedFigure('1234567.50') })))[3]).toBe(
      '1,234,567.50',
    );
  });

  test('never turn missing into zero', () => {
    const missing = fc.constantFrom(notReported, { kind: 'withheld', reason: 'few' } as const);
    fc.assert(
      fc.property(missing, fc.boolean(), fc.boolean(), (actual, headline, hasTarget) => {
        const periods = plannedIndicator.periods.map(({ target, ...period }) =>
          hasTarget && target ? { ...period, target } : period,
        );
        const { baseline: _, ...bare } = plannedIndicator;
        const row = resultRow(
          composeReport(withValue({ actual }, anIndicator({ ...bare, headline, periods }))),
        );
        expect(row.slice(1, 5).filter((cell) => /(^|\D)0(\D|$)/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('sections', () => {
  const headings = ({ blocks }: ReportDocument) =>
    blocks.flatMap((block) =>
      block.block === 'heading' && block.level === 1 ? [words(block.text)] : [],
    );

  test('without records are omitted or say so, and numbering has no gap', () => {
    const document = composeReport(programmeRecords({ organisations: [anOrganisation()] }));
    expect(headings(document)).toEqual([
      '1. Partners and management',
      '2. Projects and results',
      '3. Experiences, promising and good practices',
      '4. Lessons',
      '5. Next steps',
      'Annex A. Method and exclusions',
      'Annex B. Glossary',
    ]);
  });

  test('that are required say in a line that there is nothing', () => {
    const document = composeReport(programmeRecords());
    expect(textOfSection(document, 'results')).toContain('No results have been recorded yet.');
    expect(textOfSection(document, 'lessons')).toBe('No lessons have been published yet.');
  });

  test('no table is without rows, and no two headings share an id', () => {
    const document = composeReport(
      programmeRecords({
        projects: [
          projectRecords({
            results: [aResult()],
            experiences: [anExperience()],
            lessons: [aLesson()],
          }),
        ],
      }),
    );
    expect(
      document.blocks.filter((block) => block.block === 'table' && block.rows.length === 0),
    ).toEqual([]);
    const ids = document.blocks.flatMap((block) => (block.block === 'heading' ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('each row has a cell for each column', () => {
    const rows = composeReport(withValue({})).blocks.flatMap((block) =>
      block.block === 'table' ? block.rows.map((row) => [row.length, block.columns.length]) : [],
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const [cells, columns] of rows) expect(cells).toBe(columns);
  });

  test('a lesson from a setback is marked as one', () => {
    const text = textOf(
      composeReport(
        programmeRecords({
          projects: [projectRecords({ lessons: [aLesson({ negative: true })] })],
        }),
      ),
    );
    expect(text).toContain('Lesson from a setback');
  });
});

describe('the report', () => {
  test('states how much of its data is approved, as of when, and its snapshot', () => {
    const document = composeReport(withValue({ evidence: [] }), { asOf: '2020-12-31' });
    const facts = document.cover.facts.map(({ text }) => words(text));
    expect(facts).toContain('31 December 2020');
    expect(facts).toContain('Of 1 figure due: 1 approved (1 without evidence)');
    expect(facts).toContain(`${fingerprint.slice(0, 12)} (first 12 characters)`);
  });

  test('is marked as a draft if and only if it contains drafts', () => {
    expect(composeReport(withValue({})).watermark).toBe('DRAFT');
    expect(composeReport(withValue({}), { includeDrafts: false }).watermark).toBeUndefined();
  });

  test.each([
    ['en', ' (draft)'],
    ['zh', '（草稿）'],
    ['my', ' (မူကြမ်း)'],
  ] as const)(
    'says in %s in title, running head and cover that it is a draft',
    (language, mark) => {
      const { title, runningKind, cover } = composeReport(withValue({}), { language });
      for (const text of [title, runningKind, cover.kind]) expect(text?.endsWith(mark)).toBe(true);
      const finished = composeReport(withValue({}), { language, includeDrafts: false });
      for (const text of [finished.title, finished.cover.kind]) expect(text).not.toContain(mark);
    },
  );

  test('has its snapshot and each of its tables attached', () => {
    const { attachments = [], blocks } = composeReport(
      withValue({ actual: reportedFigure('250') }),
    );
    const [snapshot, ...others] = attachments;
    const tables = others.filter(({ name }) => /^(table|figure)-/.test(name));
    expect(JSON.parse(snapshot?.text ?? '').records.programme.programmeId).toBe(
      aProgramme().programmeId,
    );
    expect(tables).toHaveLength(blocks.filter(({ block }) => block === 'table').length);
    expect(tables.some(({ text }) => text.includes(',100,300,250,75%,'))).toBe(true);
  });

  test('guards CSV cells, except numbers, against formulas', () => {
    const rows = [['=1+1', '-5', '@x', '-5.5%', 'a "b", c'].map((text) => [{ text }])];
    const columns = [1, 2, 3, 4, 5].map((head) => ({ head: [{ text: String(head) }] }));
    const csv = writeCsv({ block: 'table', caption: [], columns, rows });
    expect(csv).toBe(`\uFEFF1,2,3,4,5\r\n'=1+1,-5,'@x,-5.5%,"a ""b"", c"\r\n`);
  });

  test('tags text in another language', () => {
    const components = [{ componentId: 'water', title: { fr: 'Eau potable' } }];
    const { blocks } = composeReport(
      programmeRecords({ programme: aProgramme({ title: { fr: 'Eau' }, components }) }),
    );
    const marked = [
      { text: 'Eau potable', language: 'fr' },
      { text: ' (in no project)' },
      { text: ' (fr)', secondary: true },
    ];
    expect(blocks).toContainEqual({ block: 'paragraph', text: marked });
  });

  test('tags a proper name in another language for machines only', () => {
    const { cover } = composeReport(
      programmeRecords({ programme: aProgramme({ title: { fr: 'Eau' } }) }),
    );
    expect(cover.title).toEqual([{ text: 'Eau', language: 'fr' }]);
  });

  test('is the same for the same records in any order', () => {
    const projects = ['a', 'b'].map((projectId) =>
      projectRecords({ project: aProject({ projectId }) }),
    );
    const one = composeReport(programmeRecords({ projects }));
    const other = composeReport(programmeRecords({ projects: projects.toReversed() }));
    expect(other).toEqual(one);
  });
});
