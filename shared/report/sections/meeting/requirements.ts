import { type Requirement, RequirementTheme } from '../../../domain/meetings/requirement.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../dates.ts';
import { organisationName } from '../../names.ts';
import { citations, plain, plainLine, type Setting } from '../../setting.ts';

/** What the coordinating agency asks for, of whom, by when, and by what one sees that it is met. */
export function requirements(setting: Setting): readonly Block[] {
  const { requirements: all } = setting.snapshot.records;
  if (all.length === 0) return [];
  const { meeting, evaluation } = setting.words;
  return [
    {
      block: 'table',
      caption: plain(meeting.requirements),
      columns: [
        { head: plain(meeting.requirement), share: 3, rowHeader: true },
        { head: plain(meeting.theme), share: 1.5 },
        { head: plain(meeting.addressees), share: 2 },
        { head: plain(evaluation.action.due), share: 1.2 },
        { head: plain(meeting.criterion), share: 2 },
      ],
      rows: inOrder(all).map((each) => row(each, setting)),
    },
  ];
}

/** By the day they are due; those of the same day, or of none, by theme. */
function inOrder(all: readonly Requirement[]): readonly Requirement[] {
  const placed = all.map((each) => [orderOf(each), each] as const);
  return placed.toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}

function orderOf({ due = '9999', theme, meetingId, requirementId }: Requirement): string {
  return `${due} ${RequirementTheme.options.indexOf(theme)} ${meetingId} ${requirementId}`;
}

function row(requirement: Requirement, setting: Setting): readonly Text[] {
  const { words } = setting;
  const { text, theme, addressees, due, acceptanceCriterion, sources = [] } = requirement;
  const to = addressees.map((each) => organisationName(each, setting));
  return [
    [...plainLine(text, setting), ...citations(sources, setting)],
    plain(words.meeting.themes[theme]),
    plain(to.join(words.joints.semicolon)),
    plain(due === undefined ? words.evaluation.action.noDue : shortDay(due, words)),
    acceptanceCriterion ? plainLine(acceptanceCriterion, setting) : plain(''),
  ];
}
