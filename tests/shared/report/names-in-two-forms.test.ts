import { describe, expect, test } from 'vitest';
import { comparePresented } from '../../../shared/domain/snapshot/presented-figures.ts';
import { createSourceRegister } from '../../../shared/report/source-register.ts';
import { composeReport, textOfSection } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { aStatement } from '../../builders/meetings.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import { aCondition, anIndicator, aResult, aValue } from '../../builders/records.ts';

/** The decomposed form, which rows stored before normalisation may contain. */
const decomposed = (text: string) => text.normalize('NFD');
const water = 'ទឹក\u200Bស្អាត';
const waterWithoutBreak = 'ទឹកស្អាត';

const reportOf = (value: Parameters<typeof aValue>[0]) => {
  const values = [aValue(value)];
  const project = projectRecords({ results: [aResult()], indicators: [anIndicator()], values });
  return composeReport(programmeRecords({ projects: [project] }));
};

describe('names that differ only in normal form', () => {
  test('are one source', () => {
    const source = { title: 'Enquête' };
    const evidence = [{ title: decomposed(source.title) }];
    const listed = textOfSection(reportOf({ source, evidence }), 'sources');
    expect(listed).toContain('S1');
    expect(listed).not.toContain('S2');
    const register = createSourceRegister();
    expect([source, ...evidence].map(register.cite)).toEqual(['S1', 'S1']);
  });

  test('are one column and one series of bars', () => {
    const part = (dimensions: Record<string, string>, value: string) => ({
      dimensions,
      actual: reportedFigure(value),
    });
    const report = reportOf({
      disaggregated: [
        part({ été: water, fin: 'female' }, '60'),
        part({ [decomposed('été')]: waterWithoutBreak, fin: 'male' }, '40'),
      ],
    });
    const drawings = report.blocks.flatMap((each) => (each.block === 'figure' ? each.drawing : []));
    expect(drawings.find(({ kind }) => kind === 'grouped_bars')).toMatchObject({
      series: [water],
      groups: [
        { label: 'female', bars: [{ value: '60' }] },
        { label: 'male', bars: [{ value: '40' }] },
      ],
    });
    const files = report.attachments?.map(({ text }) => text.replaceAll('\u200B', '')) ?? [];
    const file = files.find((text) => /^\uFEFFFin,/.test(text));
    expect(file?.split('\r\n').slice(1, 4)).toEqual([
      `female,${waterWithoutBreak},60`,
      `male,${waterWithoutBreak},40`,
      'Total,,120',
    ]);
  });

  test('are one speaker', () => {
    const statements = ['Président', decomposed('Président')].map((title, order) =>
      aStatement({
        statementId: `${order}`,
        order,
        text: { en: `Thing ${order}.` },
        speaker: { kind: 'official', name: { en: 'Somchai Example' }, title: { en: title } },
      }),
    );
    const scope = { kind: 'meeting_record', meetingId: 'meeting-1' } as const;
    const said = textOfSection(
      composeReport({ ...fullProgramme(), statements }, scope),
      'proceedings',
    );
    expect(said.normalize('NFC').split('Président')).toHaveLength(2);
  });

  test('are not a correction of a figure', () => {
    const told = (category: string) =>
      projectRecords({
        indicators: [anIndicator()],
        values: [aValue({ actual: { kind: 'described', category } })],
      });
    const [figure] = comparePresented(
      { ...told('Élevé'), asOf: '2026-10-15' },
      told(decomposed('Élevé')),
    );
    expect(figure?.since).toEqual({ state: 'unchanged' });
  });

  test('are recognised in the name of a condition and in "illustrative"', () => {
    const conditions = [aCondition({ title: { en: 'Natural dis\u00ADaster' } })];
    const report = composeReport({ ...fullProgramme(), conditions });
    expect(textOfSection(report, 'conditions')).not.toContain('Natural disaster;');
    const source = { title: 'Illus\u00ADtrative note', illustrative: true };
    expect(textOfSection(reportOf({ source }), 'sources')).not.toContain('(illustrative)');
  });
});
