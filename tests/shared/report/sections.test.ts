import { describe, expect, test } from 'vitest';
import { plainText } from '../../../shared/pdf/plain-text.ts';
import {
  composeReport,
  tableOf,
  textOf,
  textOfSection,
  words,
} from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { aStatement } from '../../builders/meetings.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { aCommonIndicator, aFeature, anAsset } from '../../builders/records.ts';

const scope = { asOf: '2026-12-31', includeDrafts: false };
const report = composeReport(fullProgramme(), scope);
const said = (id: string) => textOfSection(report, id);

describe('the report of a programme', () => {
  test('has its sections and annexes in the expected order', () => {
    const ids = report.blocks.flatMap((block) =>
      block.block === 'heading' && block.level === 1 ? [block.id] : [],
    );
    expect(ids).toEqual([
      'summary-page',
      'summary',
      'background',
      'partners',
      'progress',
      'results',
      'experiences',
      'lessons',
      'assessment',
      'handover',
      'conditions',
      'recommendations',
      'nextSteps',
      'method',
      'comments',
      'meeting',
      'audit',
      'glossary',
      'sources',
    ]);
  });

  test('names the meeting it was made for on its cover', () => {
    expect(textOf(report)).toContain('Achievement summary, 1 October 2026');
  });

  test('names a meeting without a language tag', () => {
    const translated = composeReport(fullProgramme(), { ...scope, language: 'my' });
    const facts = translated.cover.facts.map(({ text }) => words(text));
    expect(facts.find((fact) => fact.startsWith('Achievement summary'))).not.toContain('(English)');
  });

  test("starts with the programme's features and who affirmed them", () => {
    expect(said('summary')).toContain(
      'Small but refined: It starts from what people live on. (recognised by Coordinating agency on 1 October 2026)',
    );
  });

  test('says once who affirmed features that the same persons affirmed', () => {
    const features = ['small', 'refined'].map((featureId) =>
      aFeature({
        featureId,
        affirmedBy: { name: { en: 'Li Xiaobing' }, organisation: { en: 'Agency' } },
      }),
    );
    const text = textOf(composeReport({ ...fullProgramme(), features }, scope));
    expect(text.match(/ecognised by Li\s?Xiaobing/g)).toHaveLength(1);
    const [first, second] = features;
    const apart = second && { ...second, affirmedBy: { organisation: { en: 'Centre' } } };
    const both = composeReport(
      { ...fullProgramme(), features: [first, apart].flatMap((each) => each ?? []) },
      scope,
    );
    expect(textOf(both).match(/\(recognised by/g)).toHaveLength(2);
  });

  test.each([
    ['en', '(recognised by Li\u00A0Xiaobing, Director, Agency)'],
    ['zh', '（Li\u00A0Xiaobing，Agency Director予以肯定）'],
  ] as const)('has no nested brackets for who affirmed a feature: %s', (language, by) => {
    const affirmedBy = {
      name: { en: 'Li Xiaobing' },
      office: { en: 'Director' },
      organisation: { en: 'Agency' },
    };
    const features = [aFeature({ affirmedBy })];
    const { blocks } = composeReport({ ...fullProgramme(), features }, { language });
    const lists = blocks.flatMap((block) => (block.block === 'list' ? block.items : []));
    expect(lists.map(plainText).join('\n')).toContain(by);
  });

  test('gives the elapsed time, and does not add budgets', () => {
    expect(tableOf(report, 'Time elapsed')).toEqual([
      ['Village Cooperation Programme', '90%', ''],
      ['Water for two villages', '100%', expect.stringMatching(/^about 1,500,000 yuan \[S\d\]$/)],
    ]);
  });

  test('distinguishes good from promising practices, and names validators', () => {
    expect(said('experiences')).toContain(
      'Good practice: validated on 1 September 2026 by Coordinating Agency',
    );
  });

  test('separates a source from the language tag before it', () => {
    const inChinese = textOf(composeReport(fullProgramme(), { ...scope, language: 'zh' }));
    expect(inChinese).toMatch(/（英文）\[S\d/);
    expect(inChinese).not.toMatch(/（英文） \[S\d/);
  });

  test("uses the brackets of a unit's language around it", () => {
    const commonIndicators = [
      aCommonIndicator({
        headline: true,
        title: { en: 'People with safe water' },
        unit: { en: 'persons' },
      }),
    ];
    const inChinese = textOf(
      composeReport(programmeRecords({ commonIndicators }), { language: 'zh' }),
    );
    expect(inChinese).toContain('People with safe water (persons)（英文）');
  });

  test('does not repeat a unit with which the indicator name begins', () => {
    const named = (en: string) =>
      textOf(
        composeReport(
          programmeRecords({
            commonIndicators: [
              aCommonIndicator({ headline: true, title: { en }, unit: { en: 'households' } }),
            ],
          }),
        ),
      );
    expect(named('Households with a tap')).not.toContain('(households)');
    expect(named('Householdsʼ taps')).toContain('Householdsʼ taps (households)');
    expect(named('Taps')).toContain('Taps (households)');
  });

  test.each([
    ['zh', '受益居民人数', '人', false],
    ['zh', '新建厕所', '座', true],
    ['zh', '户用厕所', '户', true],
    ['lo', 'ຄົວເຮືອນທີ່ມີນ້ຳ', 'ຄົວເຮືອນ', false],
    ['lo', 'ຫ້ອງນ້ຳ', 'ຄົນ', true],
    ['km', 'គ្រួសារដែលមានទឹក', 'គ្រួសារ', false],
    ['my', 'အိမ်ထောင်စုများ', 'အိမ်ထောင်စု', false],
  ] as const)('nor one that the name says in %s: %s', (language, title, unit, isPrinted) => {
    const commonIndicators = [
      aCommonIndicator({
        headline: true,
        title: { [language]: title },
        unit: { [language]: unit },
      }),
    ];
    const text = textOf(composeReport(programmeRecords({ commonIndicators }), { language }));
    expect(text).toContain(title);
    expect(new RegExp(`${title} ?[（(]${unit}`).test(text)).toBe(isPrinted);
  });

  test('prints opinions in its language and verbatim in the original', () => {
    expect(said('recommendations')).toContain('a representative of North Centre: Go on with it.');
    const verbatim = report.blocks.flatMap((block) =>
      block.block === 'list' ? block.items.flat() : [],
    );
    expect(verbatim).toContainEqual({ text: '“希望继续下去。”', language: 'zh' });
  });

  test('does not quote summarised statements, and marks them as summaries', () => {
    const opinion = { kind: 'opinion_or_suggestion', text: { en: 'Gave opinions.' } } as const;
    const quoted = { text: { en: 'Go on.', zh: '希望继续。' }, originalLanguage: 'zh' };
    const statements = [
      aStatement({ ...opinion, statementId: 'told' }),
      aStatement({ ...opinion, ...quoted, statementId: 'verbatim' }),
    ];
    const document = composeReport({ ...fullProgramme(), statements }, scope);
    expect(textOfSection(document, 'comments')).toContain(
      'a representative of North Centre: Gave opinions. (summary)',
    );
  });

  test('cites sources by number', () => {
    const sources = [{ title: 'Later' }, { title: 'Sooner' }];
    const assets = [
      anAsset({ assetId: 'a', deliveredOn: '2026-04-01', sources: sources.slice(1) }),
      anAsset({ assetId: 'b', deliveredOn: '2026-04-02', sources }),
    ];
    const projects = [projectRecords({ assets })];
    const rows = tableOf(composeReport(programmeRecords({ projects })), 'Assets delivered');
    expect(rows.map((row) => row.at(-1))).toEqual(['[S1]', '[S1] [S2]']);
  });

  test('ends with requirements and action items, overdue ones marked', () => {
    expect(tableOf(report, 'Requirements')[0]?.slice(0, 4)).toEqual([
      'Plan the conclusion of the projects.',
      'project conclusion',
      'North Centre',
      '31 Dec 2026',
    ]);
    expect(tableOf(report, 'Action items').map((row) => [row[0], row[2]])).toContainEqual([
      'Write the handover plan.',
      'overdue',
    ]);
  });

  test('lists visible evidence files, and in the file of the table their hash', () => {
    expect(textOfSection(report, 'sources')).toContain('Household list (households.csv)');
    const files = report.attachments?.map(({ text }) => text).join('\n');
    expect(files).toContain(
      `Household list,households.csv,${'b'.repeat(64)},/projects/project-1/evidence/evidence-1`,
    );
  });

  test('omits glossary terms without a record', () => {
    const { lessons: _, ...project } = projectRecords();
    const bare = composeReport(programmeRecords({ projects: [{ ...project, lessons: [] }] }));
    const terms = textOfSection(bare, 'glossary');
    expect(terms).toContain('Programme');
    expect(terms).not.toContain('Target');
    expect(terms).not.toContain('Lesson');
    expect(terms).not.toContain('Conclusion');
  });

  test('defines its glossary terms', () => {
    expect(textOfSection(report, 'glossary')).toContain(
      'RequirementA request made by the coordinating agency at a meeting.',
    );
  });
});

describe('missing content', () => {
  const { beside: _, ...records } = fullProgramme();
  const without = composeReport(
    { ...records, requirements: [], actionItems: [], conditions: [], assessments: [] },
    scope,
  );

  test('is stated for next steps, and omitted elsewhere', () => {
    expect(textOfSection(without, 'nextSteps')).toBe(
      'No requirements or action items have been recorded.',
    );
    expect(textOfSection(without, 'conditions')).toBe('');
    expect(textOfSection(without, 'assessment')).toBe('');
  });
});
