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
    expect(textOf(document)).toMatch(/^71\nhouseholds\nHouseholds with safe tap water$/m);
    expect(textOf(document)).not.toMatch(/9,999|Another practice/);
  });

  test('lists its sources at its foot, those of the practice and those of its figures', () => {
    const document = composeReport(withExperience({ evidence: [{ title: 'Report' }] }), scope);
    expect(textOfSection(document, 'sheet-sources')).toMatch(
      /^\[S1\] Completion report.*\[S2\] Report$/m,
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
    const document = composeReport(withExperience(fields), scope);
    expect(textOfSection(document, 'sheet-elsewhere')).toMatch(/^there is a spring$/m);
    const text = textOfSection(document, 'sheet-reuse');
    expect(text).toContain('Costs: Two pipes a house.');
    expect(text).toContain('Contact: Office of the centre');
    expect(text).toContain('Links: Film');
  });

  test('gives record and version of each figure in its data file', () => {
    const { attachments = [] } = composeReport(withExperience(), scope);
    const values = attachments.find(({ name }) => name === 'values.csv')?.text ?? '';
    expect(values).toContain('/projects/project-1/indicators/households/values/2026-01-01');
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

test.each(samples)('%s fits on one page in every language', (_, input, sample) => {
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
    expect(render(compose(snapshot, fingerprint)).pages).toBe(1);
  }
});
