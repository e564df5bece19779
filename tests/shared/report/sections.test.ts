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
  test('has its sections and annexes in the order its readers know', () => {
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

  test('names a meeting without the tag of its language', () => {
    const translated = composed(fullProgramme(), { ...scope, language: 'my' });
    const facts = translated.cover.facts.map(({ text }) => words(text));
    expect(facts.find((fact) => fact.startsWith('Achievement summary'))).not.toContain('(English)');
  });

  test('begins with the features of the programme and who affirmed them', () => {
    expect(said('summary')).toContain(
      'Small but refined: It starts from what people live on. (recognised by Coordinating agency on 1 October 2026)',
    );
  });

  test.each([
    ['en', '(recognised by Li\u00A0Xiaobing, Director, Agency)'],
    ['zh', '（Li\u00A0Xiaobing，Agency Director予以肯定）'],
  ] as const)('has no brackets within those of who affirmed a feature: %s', (language, by) => {
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

  test('says how much of the time is gone, and adds no amounts', () => {
    expect(tableOf(report, 'Time elapsed').map((row) => [row[0], row[2]])).toEqual([
      ['Village Cooperation Programme', '90%'],
      ['Water for two villages', '100%'],
    ]);
    expect(tableOf(report, 'Components')).toEqual([['Water supply', 'Water for two villages']]);
    expect(tableOf(report, 'Budgets').map((row) => row[1])).toEqual(['about 1,500,000 CNY']);
  });

  test('tells good practices from promising ones, and by whom they were validated', () => {
    expect(said('experiences')).toContain(
      'Good practice: validated on 1 September 2026 by Coordinating Agency',
    );
  });

  test('has each rating with its rationale, who rated and on which scale', () => {
    expect(said('assessment')).toContain('Rated by: North Centre');
    expect(said('assessment')).toContain(
      'Scale: World Bank, six grades from highly satisfactory (HS) to highly unsatisfactory (HU)',
    );
    expect(tableOf(report, 'Ratings by criterion').map((row) => row.slice(0, 3))).toEqual([
      ['Relevance', 'satisfactory (S)', 'Water was the first wish of the villages.'],
    ]);
  });

  test('gives no day of a rating where nothing is rated', () => {
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

  test('says to whom assets went and who keeps them up', () => {
    expect(said('handover')).toContain('Water committee; 1 Apr 2026');
    expect(said('handover')).toContain('Water committee: A monthly fee.');
  });

  test('cites a source once where it speaks of both an asset and its handover', () => {
    const source = { title: 'Handover note' };
    const handover = { to: { en: 'Committee' }, on: '2026-06-30', evidence: [source] };
    const projects = [projectRecords({ assets: [anAsset({ sources: [source], handover })] })];
    const document = composed(programmeRecords({ projects }));
    const rows = tableOf(document, 'Water for two villages: Assets delivered');
    expect(rows[0]?.at(-1)).toMatch(/^\[S\d+\]$/);
  });

  test('does not say of an asset without a handover that there was none', () => {
    const projects = [projectRecords({ assets: [anAsset()] })];
    const rows = tableOf(
      composed(programmeRecords({ projects })),
      'Water for two villages: Assets delivered',
    );
    expect(rows[0]?.[3]).toBe('not reported');
  });

  test('says of an asset without its day no more than that, since what tells of it may have the month', () => {
    const description = { en: 'Finished in October 2020.' };
    const projects = [projectRecords({ assets: [anAsset({ description })] })];
    const document = composed(programmeRecords({ projects }));
    const [row] = tableOf(document, 'Water for two villages: Assets delivered');
    expect(row?.[1]).toBe('date not reported');
  });

  test('tells of external conditions what happened and what was done', () => {
    expect(said('conditions')).toContain('Natural disaster; from 1 May 2026; whole programme');
    expect(said('conditions')).toContain('Measures: Work went on by boat.');
  });

  test('says of a condition that is called by its kind no more than that', () => {
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

  test('has recommendations with their response, and actions that are overdue', () => {
    const text = said('recommendations');
    expect(text).toContain('Finding: Two pumps stood still.');
    expect(text).toContain('Management response: accepted, recorded on 1 August 2026');
    expect(tableOf(report, 'Recommendation 1')[0]?.[3]).toBe('overdue');
  });

  test('has the day on which a promised action was done, where that is known', () => {
    const { recommendations, ...rest } = fullProgramme();
    const closed = recommendations.map((each) =>
      advance(each, 'train', { status: 'done', closedOn: '2026-09-12' }),
    );
    const document = composed({ ...rest, recommendations: closed }, scope);
    expect(tableOf(document, 'Recommendation 1')[0]?.[3]).toBe('done, 12 Sep 2026');
  });

  test('parts a source from the tag of a language before it', () => {
    const inChinese = textOf(composed(fullProgramme(), { ...scope, language: 'zh' }));
    expect(inChinese).toMatch(/（英文）\[S\d/);
    expect(inChinese).not.toMatch(/（英文） \[S\d/);
  });

  test('has the brackets of another language around a unit in it', () => {
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

  test('does not repeat the unit with which the name of an indicator begins', () => {
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

  test('says that nothing is rated yet, whoever is to rate', () => {
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

  test('has opinions in its own language, and word for word in the language they were said in', () => {
    expect(said('recommendations')).toContain('a representative of North Centre: Go on with it.');
    const verbatim = report.blocks.flatMap((block) =>
      block.block === 'list' ? block.items.flat() : [],
    );
    expect(verbatim).toContainEqual({ text: '“希望继续下去。”', language: 'zh' });
  });

  test('quotes no words that were only told of, and says that it is a summary', () => {
    const opinion = { kind: 'opinion_or_suggestion', text: { en: 'Gave opinions.' } } as const;
    const statements = [aStatement({ ...opinion, statementId: 'told' })];
    const document = composed({ ...fullProgramme(), statements }, scope);
    expect(saidIn(document, 'comments')).toContain(
      'a representative of North Centre: Gave opinions. (summary)',
    );
  });

  test('cites the sources of a sentence by their number', () => {
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

  test('lists the files of evidence that its readers may see, with their hash', () => {
    expect(tableOf(report, 'Evidence files')).toEqual([
      [
        'Household list',
        'households.csv',
        'b'.repeat(12),
        '/projects/project-1/evidence/evidence-1',
      ],
    ]);
  });

  test('explains no term of what it has no record of', () => {
    const { lessons: _, ...project } = projectRecords();
    const bare = composed(programmeRecords({ projects: [{ ...project, lessons: [] }] }));
    const terms = tableOf(bare, 'Terms').map(([term]) => term);
    expect(terms).toContain('Target');
    expect(terms).not.toContain('Lesson');
    expect(terms).not.toContain('Conclusion');
  });

  test('explains its terms in its own words', () => {
    expect(tableOf(report, 'Terms')).toContainEqual([
      'Target',
      'The value to be reached by the end of a period.',
    ]);
  });
});

describe('every printed figure', () => {
  test('is said to be approved, unless the report is a draft', () => {
    const draft = composed(fullProgramme(), { ...scope, includeDrafts: true });
    expect(said('method')).toContain('The figures in this report are approved values');
    expect(saidIn(draft, 'method')).not.toContain('The figures in this report are approved values');
    expect(saidIn(draft, 'method')).toContain('This report is a draft');
  });

  test('has a reference that stands in the audit annex beside its record and version', () => {
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

  test('that was opened again says by whom and why', () => {
    expect(tableOf(report, 'Reopened values')).toEqual([
      [
        '/projects/project-1/indicators/households/values/2026-01-01',
        '4',
        '2 Aug 2026, officer-',
        'A village was counted twice.',
      ],
    ]);
  });
});

describe('what is not there', () => {
  const { beside: _, ...records } = fullProgramme();
  const without = composed(
    { ...records, requirements: [], actionItems: [], conditions: [], assessments: [] },
    scope,
  );

  test('is said of next steps, and passed over where nobody misses it', () => {
    expect(saidIn(without, 'nextSteps')).toBe(
      'No requirements or action items have been recorded.',
    );
    expect(saidIn(without, 'conditions')).toBe('');
    expect(saidIn(without, 'assessment')).toBe('');
  });
});

test('the report of one project has what concerns it, of meetings only what is asked for and to be done', () => {
  const own = composed(fullProgramme(), { ...scope, ...aboutProject });
  expect(saidIn(own, 'recommendations')).toContain('Train two operators');
  expect(saidIn(own, 'recommendations')).not.toContain('Go on with it');
  expect(tableOf(own, 'Action items').map(([what]) => what)).toContain('Write the handover plan.');
  expect(tableOf(own, 'Requirements')).toHaveLength(1);
  expect(saidIn(own, 'meeting')).toBe('');
});

test('the organisations of the report of one project are not called those of the programme', () => {
  const own = composed(fullProgramme(), { ...scope, ...aboutProject });
  expect(tableOf(own, 'Organisations in the project')).not.toEqual([]);
  expect(tableOf(report, 'Organisations in the programme')).not.toEqual([]);
});

test('the report of one project has no heading of it: its title and its head say it', () => {
  const own = composed(fullProgramme(), { ...scope, ...aboutProject });
  const headings = own.blocks.filter((block) => block.block === 'heading');
  expect(headings.map(({ text }) => words(text))).not.toContain('Water for two villages');
  expect(headings.find(({ id }) => id.startsWith('results-'))?.level).toBe(2);
});

test('the report of one project is called by its project, and says whose it is, where and of what', () => {
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

test('an experience has its targets of the goals by number, in the digits of the goals', () => {
  const experiences = [anExperience({ sdgTargets: ['9.1', '1.a', '1.10', '1.4'] })];
  const records = programmeRecords({ projects: [projectRecords({ experiences })] });
  expect(textOf(composed(records))).toContain('1.4, 1.10, 1.a, 9.1');
  expect(textOf(composed(records, { language: 'my' }))).toContain('၁.၄၊ ၁.၁၀၊ ');
});

test('an experience gives the latest value of each figure it names, with its reference', () => {
  expect(saidIn(report, 'experiences')).toMatch(
    /Figures: Households with safe tap water: 1,282\.5 V1/,
  );
});
