import { type Requirement, RequirementTheme } from '../../../domain/meetings/requirement.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { cited, labelled, plain, plainLine, type Setting } from '../../composition-context.ts';
import { joinedTexts } from '../../join-texts.ts';
import { organisationName } from '../../names.ts';

/** What the coordinating agency asks for, of whom, by when, and by what one sees that it is met. */
export function requirements(setting: Setting): readonly Block[] {
  const { requirements: all } = setting.snapshot.records;
  if (all.length === 0) return [];
  const common = commonAddressees(all);
  return [
    ...(common ? [addressedToAll(common, setting)] : []),
    table(common ? all.map((each) => ({ ...each, addressees: [] })) : all, setting),
  ];
}

/** Those that every requirement is addressed to; undefined where one is addressed to others. */
function commonAddressees(all: readonly Requirement[]): readonly string[] | undefined {
  const [first, ...others] = all.map(({ addressees }) => addressees);
  if (!first || others.length === 0) return undefined;
  return others.every((each) => isSameSet(each, first)) ? first : undefined;
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && new Set([...one, ...other]).size === one.length;
}

function addressedToAll(addressees: readonly string[], setting: Setting): Block {
  const { words } = setting;
  const names = addressees.map((each) => organisationName(each, setting));
  return labelled(words.meeting.addressedToAll, joinedTexts(names, 'semicolon', words), setting);
}

function table(all: readonly Requirement[], setting: Setting): Block {
  const { meeting, evaluation } = setting.words;
  return {
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
  };
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
  return [
    cited(plainLine(text, setting), sources, setting),
    plain(words.requirementThemes[theme]),
    addressedTo(addressees, setting),
    plain(due === undefined ? words.evaluation.action.noDue : shortDay(due, words)),
    acceptanceCriterion ? plainLine(acceptanceCriterion, setting) : plain(''),
  ];
}

/** All implementing organisations of a programme at once, or each on a line. */
function addressedTo(addressees: readonly string[], setting: Setting): Text {
  const implementers = setting.snapshot.records.organisations
    .filter(({ roles }) => roles.includes('implementing'))
    .map(({ organisationId }) => organisationId);
  if (implementers.length > 1 && isSameSet(addressees, implementers))
    return plain(setting.words.meeting.everyImplementer);
  return addressees.flatMap((each, at) =>
    organisationName(each, setting).map((run) => ({ ...run, ...(at > 0 && { ownLine: true }) })),
  );
}
