import { describe, expect, test } from 'vitest';
import { advance } from '../../../shared/domain/evaluation/management-response.ts';
import { plainText } from '../../../shared/pdf/plain-text.ts';
import { wordsOf } from '../../../shared/report/words/languages.ts';
import { composeReport, tableOf, textOf, textOfSection } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { anAssessment, anAsset } from '../../builders/records.ts';

const scope = { asOf: '2026-12-31', includeDrafts: false };
const report = composeReport(fullProgramme(), scope);
const said = (id: string) => textOfSection(report, id);

describe('the report of a programme, of its evaluation,', () => {
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
    const unrated = composeReport({ ...fullProgramme(), assessments }, scope);
    expect(said('assessment')).toContain('Rated on');
    expect(textOfSection(unrated, 'assessment')).not.toContain('Rated on');
  });

  test('names who received assets and who maintains them', () => {
    expect(said('handover')).toContain('Water committee; 1 Apr 2026');
    expect(said('handover')).toContain('Water committee: A monthly fee.');
  });

  test('cites a source once that covers both an asset and its handover', () => {
    const source = { title: 'Handover note' };
    const handover = { to: { en: 'Committee' }, on: '2026-06-30', evidence: [source] };
    const projects = [projectRecords({ assets: [anAsset({ sources: [source], handover })] })];
    const document = composeReport(programmeRecords({ projects }));
    const rows = tableOf(document, 'Assets delivered');
    expect(rows[0]?.at(-1)).toMatch(/^\[S\d+\]$/);
  });

  test('does not claim that an asset without a handover was not handed over', () => {
    const projects = [projectRecords({ assets: [anAsset({ deliveredOn: '2026-04-01' })] })];
    const rows = tableOf(composeReport(programmeRecords({ projects })), 'Assets delivered');
    expect(rows[0]?.[2]).toBe('not reported');
  });

  test('names assets of which nothing else is known in a sentence, and has their rows in the file', () => {
    const assets = [
      anAsset({ assetId: 'road', title: { en: 'Road' } }),
      anAsset({ assetId: 'bridge', title: { en: 'Bridge' }, deliveredOn: '2026-04-01' }),
      anAsset({ assetId: 'school', title: { en: 'School' } }),
    ];
    const projects = [projectRecords({ assets })];
    const document = composeReport(programmeRecords({ projects }));
    const tables = document.blocks.filter((block) => block.block === 'table');
    expect(tables.flatMap(({ notes = [] }) => notes.map(plainText))).toContainEqual(
      expect.stringMatching(
        /neither date, handover nor operation and maintenance reported: Road \[S1\]; School \[S1\]$/,
      ),
    );
    expect(tableOf(document, 'Assets delivered').map(([name]) => name)).toEqual(['Bridge']);
    const file = document.attachments?.find(({ name }) => name.includes('handover'));
    for (const name of ['Road', 'Bridge', 'School']) expect(file?.text).toContain(name);
  });

  test('has no table of assets where nothing is known but their names', () => {
    const projects = [projectRecords({ assets: [anAsset()] })];
    const document = composeReport(programmeRecords({ projects }));
    expect(tableOf(document, 'Assets delivered')).toEqual([]);
    expect(textOfSection(document, 'handover')).toContain('Water supply of the upper village');
  });

  test('prints "day not reported" for an asset without a date, and claims no month', () => {
    const description = { en: 'Finished in October 2020.' };
    const handover = { to: { en: 'Committee' }, on: '2026-06-30', evidence: [] };
    const projects = [projectRecords({ assets: [anAsset({ description, handover })] })];
    const document = composeReport(programmeRecords({ projects }));
    const [row] = tableOf(document, 'Assets delivered');
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
    const report = composeReport({ ...fullProgramme(), conditions }, scope);
    expect(textOfSection(report, 'conditions')).not.toContain('Natural disaster;');
    const inLao = textOfSection(
      composeReport({ ...fullProgramme(), conditions }, { ...scope, language: 'lo' }),
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
    const document = composeReport({ ...rest, recommendations: closed }, scope);
    expect(tableOf(document, 'Recommendation 1')[0]?.[3]).toBe('done, 12 Sep 2026');
  });

  test('says that nothing is rated yet, without the future rater', () => {
    const ratings = [
      { criterion: 'impact', rating: 'not_verified', rationale: { en: 'None.' } },
    ] as const;
    const assessments = [
      anAssessment({ ratings: [...ratings], ratedBy: { office: { en: 'An office' } } }),
    ];
    const text = textOf(composeReport(programmeRecords({ assessments })));
    expect(text).toContain('Not yet rated');
    expect(text).not.toContain('An office');
  });
});
