import { describe, expect, test } from 'vitest';
import { cambodia } from '../../../infra/local/sample/cambodia.ts';
import { laos } from '../../../infra/local/sample/laos.ts';
import { myanmar } from '../../../infra/local/sample/myanmar.ts';
import { practices } from '../../../infra/local/sample/practices.ts';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { render } from '../../../shared/pdf/render.ts';
import { compose } from '../../../shared/report/compose.ts';
import {
  composeReport,
  fingerprint,
  sectionOf,
  tableOf,
  textOf,
  textOfSection,
} from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import {
  anExperience,
  anIndicator,
  anOrganisation,
  aValue,
  making,
} from '../../builders/records.ts';

const experience = anExperience({ figures: ['households'] });
const scope = {
  kind: 'good_practice_sheet',
  projectId: experience.projectId,
  experienceId: experience.experienceId,
  language: 'en',
  asOf: '2030-01-01',
  includeDrafts: false,
} as const;

function withExperience(fields: Parameters<typeof anExperience>[0] = {}) {
  return programmeRecords({
    organisations: [
      anOrganisation(),
      anOrganisation({ organisationId: 'college', name: { en: 'Rural College' } }),
    ],
    projects: [
      projectRecords({
        indicators: [anIndicator(), anIndicator({ indicatorId: 'other' })],
        values: [
          aValue({ actual: reportedFigure('71') }),
          aValue({ indicatorId: 'other', actual: reportedFigure('9999') }),
        ],
        experiences: [
          anExperience({ ...experience, ...fields }),
          anExperience({ experienceId: 'experience-2', title: { en: 'Another practice' } }),
        ],
      }),
    ],
  });
}

const validation = {
  statement: { en: 'We saw every tap run.' },
  organisationId: 'college',
  by: 'officer-9',
  at: '2026-09-01T08:00:00.000Z',
};

describe('the good-practice sheet', () => {
  test('prints its one experience with the figures it names', () => {
    const document = composeReport(withExperience(), scope);
    expect(tableOf(document, 'Figures of this practice').map((row) => row[2])).toEqual(['71']);
    expect(textOf(document)).not.toMatch(/9,999|Another practice/);
  });

  test('has its figures right below the heading of its register', () => {
    const register = sectionOf(
      composeReport(withExperience({ evidence: [{ title: 'Report' }] }), scope),
      'sheet-sources',
    );
    expect(register.map(({ block }) => block).slice(0, 2)).toEqual(['paragraph', 'table']);
  });

  test('names the evidence of the practice separately from that of its figures', () => {
    const document = composeReport(withExperience({ evidence: [{ title: 'Report' }] }), scope);
    expect(textOfSection(document, 'sheet-sources')).toMatch(
      /^Evidence of the practice: \[S\d+\]$/m,
    );
  });

  test('says that a promising practice is not validated', () => {
    const text = textOf(composeReport(withExperience(), scope));
    expect(text).toContain('not yet externally validated');
  });

  test('names the status of its practice on the cover and in the title', () => {
    const kindOf = (document: ReturnType<typeof composeReport>) => {
      const { cover, subject, title } = document;
      return [cover.kind, subject, title].map((each) => each.slice(-26));
    };
    const promising = composeReport(withExperience(), scope);
    const good = composeReport(withExperience({ practice: 'good', validation }), scope);
    for (const each of kindOf(promising)) expect(each).toMatch(/promising practice$/);
    for (const each of kindOf(good)) expect(each).toMatch(/Good-practice sheet$/);
  });

  test('says who validated a good practice, when, and with what words', () => {
    const text = textOf(composeReport(withExperience({ practice: 'good', validation }), scope));
    expect(text).toContain('validated on 1 September 2026 by Rural College');
    expect(text).toContain('We saw every tap run.');
  });

  test('gives conditions for replication, contact, and further reading', () => {
    const fields = {
      costs: { en: 'Two pipes a house.' },
      replicability: { en: 'there is a spring' },
      contact: 'Office of the centre',
      links: [{ title: { en: 'Film' }, link: 'https://example.org/film' }],
    };
    const text = textOfSection(composeReport(withExperience(fields), scope), 'sheet-reuse');
    expect(text).toContain('Costs: Two pipes a house.');
    expect(text).toContain('Replicable where: there is a spring');
    expect(text).toContain('Contact: Office of the centre');
    expect(text).toContain('Links: Film');
  });

  test('gives the version of each figure, and in its file the record', () => {
    const document = composeReport(withExperience(), scope);
    expect(tableOf(document, 'Values in this report')[0]?.[0]).toBe('V1');
    expect(textOf(document)).toMatch(/ersion 1: V1/);
    const files = document.attachments?.map(({ text }) => text).join('\n');
    expect(files).toContain('/projects/project-1/indicators/households/values/2026-01-01');
  });

  test('prints every value in its register: the first and the latest of each figure', () => {
    const [project] = withExperience().projects;
    const years = ['2026', '2027', '2028'].map((year) =>
      aValue({
        periodStart: `${year}-01-01`,
        periodEnd: `${year}-06-30`,
        asOf: `${year}-06-30`,
        actual: reportedFigure(year.slice(2)),
      }),
    );
    const projects = [projectRecords({ ...project, values: years })];
    const document = composeReport({ ...withExperience(), projects }, scope);
    const printed = tableOf(document, 'Figures of this practice');
    expect(printed.map((row) => row[2])).toEqual(['26', '28']);
    const registered = tableOf(document, 'Values in this report');
    expect(registered.map(([reference]) => reference)).toEqual(printed.map((row) => row.at(-1)));
  });

  test('is not changed by records it does not show', () => {
    const before = takeSnapshot(withExperience(), scope, making);
    const [project] = withExperience().projects;
    const other = aValue({ indicatorId: 'other', actual: reportedFigure('1') });
    const values = [...(project?.values.slice(0, 1) ?? []), other];
    const records = { ...withExperience(), projects: [projectRecords({ ...project, values })] };
    expect(takeSnapshot(records, scope, making)).toEqual(before);
  });

  test('of a draft is refused unless drafts are requested', () => {
    const draft = withExperience({ status: 'draft' });
    expect(() => composeReport(draft, scope)).toThrow(
      'is not a published experience of this project',
    );
    expect(textOf(composeReport(draft, { ...scope, includeDrafts: true }))).toContain(
      'not published',
    );
  });
});

const samples = [laos, cambodia, myanmar].flatMap((sample) =>
  practices[sample.key].map((input) => [input.title.en ?? '', input, sample] as const),
);

test.each(samples)('%s fits on two pages in every language', (_, input, sample) => {
  const values = Object.entries(sample.values).flatMap(([indicatorId, recorded]) =>
    recorded.map(({ periodId, value }) => aValue({ ...value, indicatorId, periodId })),
  );
  const projects = [
    projectRecords({
      indicators: Object.entries(sample.indicators).map(([indicatorId, each]) =>
        anIndicator({ ...each, indicatorId }),
      ),
      values,
      experiences: [anExperience({ ...experience, ...input })],
    }),
  ];
  for (const language of ReportLanguage.options) {
    const snapshot = takeSnapshot(programmeRecords({ projects }), { ...scope, language }, making);
    expect(render(compose(snapshot, fingerprint)).pages).toBeLessThanOrEqual(2);
  }
});
