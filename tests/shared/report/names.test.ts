import { expect, test } from 'vitest';
import type { Text } from '../../../shared/pdf/document.ts';
import { composeReport, sectionOf } from '../../builders/compose-report.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';
import { aDissemination } from '../../builders/meetings.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import {
  anAssessment,
  anAsset,
  anExperience,
  anOrganisation,
  aProgramme,
  aProject,
} from '../../builders/records.ts';

const english = (text: string) => ({ text, language: 'en' });
const tag = { text: ' (ອັງກິດ)', secondary: true };
const college = 'Rural College';
const source = { title: 'Field report' };

/** All texts of a report, in any kind of block. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const isText =
    Array.isArray(value) && value.length > 0 && value.every((run) => typeof run?.text === 'string');
  return isText ? [value as Text] : Object.values(value).flatMap(textsIn);
}

/** The runs from the one with this text to the end. */
function endOfTextWith(value: unknown, said: string): Text | undefined {
  const found = textsIn(value).find((text) => text.some((run) => run.text === said));
  return found?.slice(found.findIndex((run) => run.text === said));
}

const records = programmeRecords({
  programme: aProgramme({
    components: [
      { componentId: 'water', title: { en: 'Water supply' } },
      { componentId: 'roads', title: { en: 'Roads' } },
    ],
  }),
  organisations: [
    anOrganisation(),
    anOrganisation({ organisationId: 'college', name: { en: college } }),
  ],
  assessments: [anAssessment({ ratedBy: { office: { en: 'Nobody yet' } } })],
  projects: [
    projectRecords({
      project: aProject({ components: ['water', 'roads'] }),
      assets: [
        anAsset({
          handover: { to: { en: 'A committee' }, on: '2026-04-01', evidence: [source] },
        }),
        anAsset({
          assetId: 'road',
          handover: { to: { en: college }, on: '2026-04-01', evidence: [source] },
        }),
      ],
      experiences: [anExperience({ partners: [{ en: 'The two villages' }, { en: college }] })],
    }),
  ],
});
const inLao = composeReport(records, { language: 'lo' });

test('the components of a project have one language tag, after the last', () => {
  expect(endOfTextWith(sectionOf(inLao, 'results'), 'Water supply')).toEqual([
    english('Water supply'),
    { text: '; ' },
    english('Roads'),
    tag,
  ]);
});

test.each([
  ['who rated', 'Nobody yet'],
  ['who was given something', 'A committee'],
  ['with whom it was done', 'The two villages'],
])('%s is a description, so it has a language tag', (_, said) => {
  expect(endOfTextWith(inLao, said)?.slice(0, 2)).toEqual([english(said), tag]);
});

test('an organisation of the programme is a proper name without a tag', () => {
  const after = textsIn(inLao).flatMap((text) =>
    text.flatMap((run, at) => (run.text === college ? [text[at + 1]] : [])),
  );
  expect(after).not.toContainEqual(tag);
  expect(endOfTextWith(inLao, college)?.[0]).toEqual(english(college));
});

test('an organisation is a proper name on the good-practice sheet too', () => {
  const [project] = records.projects;
  const [experience] = project?.experiences ?? [];
  const sheet = composeReport(records, {
    kind: 'good_practice_sheet',
    projectId: experience?.projectId,
    experienceId: experience?.experienceId,
    language: 'lo',
  });
  expect(endOfTextWith(sheet, college)).toEqual([english(college)]);
});

test('a delegation and an office outside the programme are descriptions', () => {
  const sent = aDissemination({
    recipient: { kind: 'office', name: { en: 'Village office' } },
    meetingId: 'meeting-1',
  });
  const full = fullProgramme();
  const record = composeReport(
    { ...full, beside: { disseminations: [sent] } },
    { ...subjects.meeting_record, kind: 'meeting_record', language: 'lo' },
  );
  for (const said of ['Delegation of the villages', 'Village office'])
    expect(endOfTextWith(record, said)?.slice(0, 2)).toEqual([english(said), tag]);
});
