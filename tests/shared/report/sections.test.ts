import { describe, expect, test } from 'vitest';
import { advance } from '../../../shared/domain/evaluation/management-response.ts';
import { plainText } from '../../../shared/pdf/plain-text.ts';
import { wordsOf } from '../../../shared/report/words/languages.ts';
import { composed, saidIn, tableOf, textOf, words } from '../../builders/composed.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { aStatement } from '../../builders/meetings.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import {
  aCommonIndicator,
  aFeature,
  anAssessment,
  anAsset,
  anExperience,
} from '../../builders/records.ts';

const scope = { asOf: '2026-12-31', includeDrafts: false };
const report = composed(fullProgramme(), scope);
const said = (id: string) => saidIn(report, id);
const aboutProject = { kind: 'implementing_organisation', projectId: 'project-1' } as const;

describe('the report of a programme', () => {
  test('has its sections and annexes in the expected order', () => {
    const ids = report.blocks.flatMap((block) =>
      block.block === 'heading' && block.level === 1 ? [block.id] : [],
    );
    expect(ids).toEqual([
      'summary',
      'background',
      'partners',
      'progress',
      'results',
      'byProject',
      'experiences',
      'lessons',
      'assessment',
      'handover',
      'conditions',
      'recommendations',
      'nextSteps',
      'framework',
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
    const translated = composed(fullProgramme(), { ...scope, language: 'my' });
    const facts = translated.cover.facts.map(({ text }) => words(text));
    expect(facts.find((fact) => fact.startsWith('Achievement summary'))).not.toContain('(English)');
  });

  test("starts with the programme's features and who affirmed them", () => {
    expect(said('summary')).toContain(
      'Small but refined: It starts from what people live on. (recognised by Coordinating agency on 1 October 2026)',
    );
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
    const { blocks } = composed({ ...fullProgramme(), features }, { language });
    const lists = blocks.flatMap((block) => (block.block === 'list' ? block.items : []));
    expect(lists.map(plainText).join('\n')).toContain(by);
  });

  test('gives the elapsed time, and does not add budgets', () => {
    expect(tableOf(report, 'Time elapsed').map((row) => [row[0], row[2]])).toEqual([
      ['Village Cooperation Programme', '90%'],
      ['Water for two villages', '100%'],
    ]);
    expect(tableOf(report, 'Components')).toEqual([['Water supply', 'Water for two villages']]);
    expect(tableOf(report, 'Budgets').map((row) => row[1])).toEqual(['about 1,500,000 CNY']);
  });

  test('distinguishes good from promising practices, and names validators', () => {
    expect(said('experiences')).toContain(
      'Good practice: validated on 1 September 2026 by Coordinating Agency',
    );
  });

  test('prints each rating with rationale, rater and scale', () => {
    expect(said('assessment')).toContain('Rated by: North Centre');
    expect(said('assessment')).toContain(
      'Scale: World Bank, six grades from highly satisfactory (HS) to highly unsatisfactory (HU)',
    );
    expect(tableOf(report, 'Ratings by criterion').map((row) => row.slice(0, 3))).toEqual([
      ['Relevance', 'satisfactory (S)', 'Water was the first wish of the villages.'],
    ]);
  });

  test('gives no rating date if nothing is rated', () => {
    const [assessment] = fullProgramme().assessments;
    const ratings = (assessment?.ratings ?? []).map(
      (each) => ({ ...each, rating: 'not_verified' }) as const,
    );
    const assessments = [{ ...assessment, ratings }] as ReturnType<
      typeof fullProgramme
    >['assessments'];
    const unrated = composed({ ...fullProgramme(), assessments }, scope);
    expect(said('assessment')).toContain('Rated on');
    expect(saidIn(unrated, 'assessment')).not.toContain('Rated on');
  });

  test('names who received assets and who maintains them', () => {
    expect(said('handover')).toContain('Water committee; 1 Apr 2026');
    expect(said('handover')).toContain('Water committee: A monthly fee.');
  });

  test('cites a source once that covers both an asset and its handover', () => {
    const source = { title: 'Handover note' };
    const handover = { to: { en: 'Committee' }, on: '2026-06-30', evidence: [source] };
    const projects = [projectRecords({ assets: [anAsset({ sources: [source], handover })] })];
    const document = composed(programmeRecords({ projects }));
    const rows = tableOf(document, 'Water for two villages: Assets delivered');
    expect(rows[0]?.at(-1)).toMatch(/^\[S\d+\]$/);
  });

  test('does not claim that an asset without a handover was not handed over', () => {
    const projects = [projectRecords({ assets: [anAsset()] })];
    const rows = tableOf(
      composed(programmeRecords({ projects })),
      'Water for two villages: Assets delivered',
    );
    expect(rows[0]?.[3]).toBe('not reported');
  });

  test('prints "day not reported" for an asset without a date, and claims no month', () => {
    const description = { en: 'Finished in October 2020.' };
    const projects = [projectRecords({ assets: [anAsset({ description })] })];
    const document = composed(programmeRecords({ projects }));
    const [row] = tableOf(document, 'Water for two villages: Assets delivered');
    expect(row?.[1]).toBe('date not reported');
  });

  test('describes external conditions and the response', () => {
    expect(said('conditions')).toContain('Natural disaster; from 1 May 2026; whole programme');
    expect(said('conditions')).toContain('Measures: Work went on by boat.');
  });

  test('does not repeat the kind of a condition as its title', () => {
    const [condition] = fullProgramme().conditions;
    const conditions = [{ ...condition, title: { en: 'Natural Disaster' } }] as ReturnType<
      typeof fullProgramme
    >['conditions'];
    const report = composed({ ...fullProgramme(), conditions }, scope);
    expect(saidIn(report, 'conditions')).not.toContain('Natural disaster;');
    const inLao = saidIn(
      composed({ ...fullProgramme(), conditions }, { ...scope, language: 'lo' }),
      'conditions',
    );
    expect(inLao.split(wordsOf.lo.conditionKinds.natural_disaster)).toHaveLength(2);
    expect(inLao).not.toContain('Natural Disaster');
  });

  test('prints recommendations with responses, and marks overdue actions', () => {
    const text = said('recommendations');
    expect(text).toContain('Finding: Two pumps stood still.');
    expect(text).toContain('Management response: accepted, recorded on 1 August 2026');
    expect(tableOf(report, 'Recommendation 1')[0]?.[3]).toBe('overdue');
  });

  test('prints the completion date of an action, if known', () => {
    const { recommendations, ...rest } = fullProgramme();
    const closed = recommendations.map((each) =>
      advance(each, 'train', { status: 'done', closedOn: '2026-09-12' }),
    );
    const document = composed({ ...rest, recommendations: closed }, scope);
    expect(tableOf(document, 'Recommendation 1')[0]?.[3]).toBe('done, 12 Sep 2026');
  });

  test('separates a source from the language tag before it', () => {
    const inChinese = textOf(composed(fullProgramme(), { ...scope, language: 'zh' }));
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
    const inChinese = textOf(composed(programmeRecords({ commonIndicators }), { language: 'zh' }));
    expect(inChinese).toContain('People with safe water (persons)（英文）');
  });

  test('does not repeat a unit with which the indicator name begins', () => {
    const named = (en: string) =>
      textOf(
        composed(
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

  test('says that nothing is rated yet, without the future rater', () => {
    const ratings = [
      { criterion: 'impact', rating: 'not_verified', rationale: { en: 'None.' } },
    ] as const;
    const assessments = [
      anAssessment({ ratings: [...ratings], ratedBy: { office: { en: 'An office' } } }),
    ];
    const text = textOf(composed(programmeRecords({ assessments })));
    expect(text).toContain('Not yet rated');
    expect(text).not.toContain('An office');
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
    const statements = [aStatement({ ...opinion, statementId: 'told' })];
    const document = composed({ ...fullProgramme(), statements }, scope);
    expect(saidIn(document, 'comments')).toContain(
      'a representative of North Centre: Gave opinions. (summary)',
    );
  });

  test('cites sources by number', () => {
    const sources = [{ title: 'Later' }, { title: 'Sooner' }];
    const assets = [
      anAsset({ assetId: 'a', sources: sources.slice(1) }),
      anAsset({ assetId: 'b', sources }),
    ];
    const projects = [projectRecords({ assets })];
    const rows = tableOf(
      composed(programmeRecords({ projects })),
      'Water for two villages: Assets',
    );
    expect(rows.map((row) => row.at(-1))).toEqual(['[S1]', '[S1] [S2]']);
  });

  test('ends with requirements and action items, overdue ones marked', () => {
    expect(tableOf(report, 'Requirements')[0]?.slice(0, 4)).toEqual([
      'Plan the conclusion of the projects.',
      'project conclusion',
      'North Centre',
      '31 Dec 2026',
    ]);
    expect(tableOf(report, 'Action items').map((row) => [row[0], row[3]])).toContainEqual([
      'Write the handover plan.',
      'overdue',
    ]);
  });

  test('lists visible evidence files with their hash', () => {
    expect(tableOf(report, 'Evidence files')).toEqual([
      [
        'Household list',
        'households.csv',
        'b'.repeat(12),
        '/projects/project-1/evidence/evidence-1',
      ],
    ]);
  });

  test('omits glossary terms without a record', () => {
    const { lessons: _, ...project } = projectRecords();
    const bare = composed(programmeRecords({ projects: [{ ...project, lessons: [] }] }));
    const terms = tableOf(bare, 'Terms').map(([term]) => term);
    expect(terms).toContain('Target');
    expect(terms).not.toContain('Lesson');
    expect(terms).not.toContain('Conclusion');
  });

  test('defines its glossary terms', () => {
    expect(tableOf(report, 'Terms')).toContainEqual([
      'Target',
      'The value to be reached by the end of a period.',
    ]);
  });
});

describe('every printed figure', () => {
  test('is marked as approved, unless the report is a draft', () => {
    const draft = composed(fullProgramme(), { ...scope, includeDrafts: true });
    expect(said('method')).toContain('The figures in this report are approved values');
    expect(saidIn(draft, 'method')).not.toContain('The figures in this report are approved values');
    expect(saidIn(draft, 'method')).toContain('This report is a draft');
  });

  test('has a reference to its record and version in the audit annex', () => {
    expect(tableOf(report, 'Indicators')[0]?.at(-1)).toBe('V1');
    expect(tableOf(report, 'Latest value of each headline indicator')[0]?.at(-1)).toBe('V1');
    const [row] = tableOf(report, 'Values in this report');
    expect(row?.slice(0, 6)).toEqual([
      'V1',
      'Households with safe tap water',
      'indicators/households/values/2026-01-01',
      '1,282.5',
      '30 Jun 2026',
      '1',
    ]);
  });

  test('that was reopened says by whom and why', () => {
    expect(tableOf(report, 'Reopened values')).toEqual([
      [
        '/projects/project-1/indicators/households/values/2026-01-01',
        '4',
        '2 Aug 2026, implementing officer',
        'A village was counted twice.',
      ],
    ]);
  });
});

describe('missing content', () => {
  const { beside: _, ...records } = fullProgramme();
  const without = composed(
    { ...records, requirements: [], actionItems: [], conditions: [], assessments: [] },
    scope,
  );

  test('is stated for next steps, and omitted elsewhere', () => {
    expect(saidIn(without, 'nextSteps')).toBe(
      'No requirements or action items have been recorded.',
    );
    expect(saidIn(without, 'conditions')).toBe('');
    expect(saidIn(without, 'assessment')).toBe('');
  });
});

test('the implementing-organisation report has only what concerns its project, and of meetings only requirements and actions', () => {
  const own = composed(fullProgramme(), { ...scope, ...aboutProject });
  expect(saidIn(own, 'recommendations')).toContain('Train two operators');
  expect(saidIn(own, 'recommendations')).not.toContain('Go on with it');
  expect(tableOf(own, 'Action items').map(([what]) => what)).toContain('Write the handover plan.');
  expect(tableOf(own, 'Requirements')).toHaveLength(1);
  expect(saidIn(own, 'meeting')).toBe('');
});

test('the implementing-organisation report does not call its organisations those of the programme', () => {
  const own = composed(fullProgramme(), { ...scope, ...aboutProject });
  expect(tableOf(own, 'Organisations in the project')).not.toEqual([]);
  expect(tableOf(report, 'Organisations in the programme')).not.toEqual([]);
});

test('the implementing-organisation report has no heading with the project title, which is in its title', () => {
  const own = composed(fullProgramme(), { ...scope, ...aboutProject });
  const headings = own.blocks.filter((block) => block.block === 'heading');
  expect(headings.map(({ text }) => words(text))).not.toContain('Water for two villages');
  expect(headings.find(({ id }) => id.startsWith('results-'))?.level).toBe(2);
});

test('the title of the implementing-organisation report names project, organisation, place and kind', () => {
  const own = composed(fullProgramme(), { ...scope, ...aboutProject });
  expect(own.title).toBe('Water for two villages: Implementing-organisation report');
  expect(own.runningHead).toBe('Water for two villages');
  const facts = own.cover.facts.map(({ label, text }) => [label, words(text)]);
  expect(facts.slice(0, 4)).toEqual([
    ['Implementing organisation', 'North Centre'],
    ['Country', 'Laos'],
    ['Period', expect.stringContaining(' to ')],
    ['Programme', 'Village Cooperation Programme'],
  ]);
});

test('an experience prints its SDG targets by number, in Western digits', () => {
  const experiences = [anExperience({ sdgTargets: ['9.1', '1.a', '1.10', '1.4'] })];
  const records = programmeRecords({ projects: [projectRecords({ experiences })] });
  expect(textOf(composed(records))).toContain('1.4, 1.10, 1.a, 9.1');
  expect(textOf(composed(records, { language: 'my' }))).toContain('၁.၄၊ ၁.၁၀၊ ');
});

test('an experience prints the latest value of each figure it names, with its reference', () => {
  expect(saidIn(report, 'experiences')).toMatch(
    /Figures: Households with safe tap water: 1,282\.5 V1/,
  );
});
