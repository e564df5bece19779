import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../shared/domain/meetings/meeting.ts';
import type { Signatures } from '../../../shared/pdf/document.ts';
import { allBlocks } from '../../../shared/pdf/nested-blocks.ts';
import { composeReport, words } from '../../builders/compose-report.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';

const scope = {
  kind: 'meeting_record',
  ...subjects.meeting_record,
  language: 'en',
  asOf: '2026-12-31',
  includeDrafts: false,
} as const;

function recordOf(change: Partial<Meeting>) {
  const all = fullProgramme();
  const meetings = all.meetings.map((each) =>
    each.meetingId === scope.meetingId ? { ...each, ...change } : each,
  );
  return composeReport({ ...all, meetings }, scope);
}

const official = {
  kind: 'official',
  name: { en: 'Dara Example' },
  title: { en: 'Deputy Director' },
  organisationId: 'agency',
} as const;

const signatures = (document: ReturnType<typeof recordOf>) =>
  allBlocks(document.blocks).find((block): block is Signatures => block.block === 'signatures');

const rows = (document: ReturnType<typeof recordOf>) =>
  signatures(document)?.rows.map(({ role, name = [], office = [] }) =>
    [role, name, office].map(words),
  );

function recipients(document: ReturnType<typeof recordOf>) {
  const list = allBlocks(document.blocks).at(-1);
  return list?.block === 'list' ? list.items.map(words) : [];
}

describe('the end of the record of a meeting', () => {
  test('has a row for the chair, for the host, and for whoever keeps the record', () => {
    expect(rows(recordOf({ hostId: 'agency' }))).toEqual([
      ['Chair', 'Somchai Example', 'Director General, North Centre'],
      ['For Coordinating Agency', '', ''],
      ['Record kept by', '', ''],
    ]);
  });

  test('has the host in the row of its chair', () => {
    expect(rows(recordOf({}))?.map(([role]) => role)).toEqual(['Chair', 'Record kept by']);
  });

  test('has the signatories that the meeting names, with a line for one who is not named', () => {
    const signatories = [
      official,
      { kind: 'representative', organisationId: 'north-centre' },
    ] as const;
    expect(rows(recordOf({ signatories: [...signatories] }))).toEqual([
      ['For Coordinating Agency', 'Dara Example', 'Deputy Director, Coordinating Agency'],
      ['For North Centre', '', ''],
      ['Record kept by', '', ''],
    ]);
  });

  test('lists the recipients that the meeting names', () => {
    expect(recipients(recordOf({}))).toEqual(['Coordinating Agency', 'Office of the county']);
  });

  test('lists those who took part, each once, where the meeting names no recipients', () => {
    expect(recipients(recordOf({ recipients: undefined, hostId: 'agency' }))).toEqual([
      'Coordinating Agency',
      'North Centre',
    ]);
  });

  test('comes behind the annexes, under lines in the language of the report', () => {
    const { blocks } = recordOf({});
    const headings = blocks.flatMap((block) =>
      block.block === 'heading' && block.level === 1 ? [block.id] : [],
    );
    expect(headings.at(-1)).toBe('approval');
    expect(signatures(recordOf({}))?.words.signature).toBe('Signature and seal');
  });
});
