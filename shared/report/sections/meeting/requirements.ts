import { type Requirement, RequirementTheme } from '../../../domain/meetings/requirement.ts';
import { labelledParagraph } from '../../blocks.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { organisationShortName } from '../../names.ts';
import { recordLine } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
/** The requirements of the coordinating agency: addressees, due date and acceptance criterion. */
export function writeRequirements(context: CompositionContext): readonly Block[] {
  const { requirements: all } = context.snapshot.records;
  if (all.length === 0) return [];
  const common = findCommonAddressees(all);
  return [
    ...(common ? [writeCommonAddressees(common, context)] : []),
    makeTable(common ? all.map((each) => ({ ...each, addressees: [] })) : all, context),
  ];
}

/** The addressees shared by all requirements; undefined where they differ. */
function findCommonAddressees(all: readonly Requirement[]): readonly string[] | undefined {
  const [first, ...others] = all.map(({ addressees }) => addressees);
  if (!first || others.length === 0) return undefined;
  return others.every((each) => isSameSet(each, first)) ? first : undefined;
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && new Set([...one, ...other]).size === one.length;
}

function writeCommonAddressees(addressees: readonly string[], context: CompositionContext): Block {
  const { words } = context;
  const names = addressees.map((each) => organisationShortName(each, context));
  return labelledParagraph(words.meeting.addressedToAll, joinTexts(names, 'semicolon'));
}

function makeTable(all: readonly Requirement[], context: CompositionContext): Block {
  const { meeting, evaluation } = context.words;
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
    rows: sortRequirements(all).map((each) => makeRow(each, context)),
  };
}

/** By due date, then by theme; requirements without a date come last. */
export function sortRequirements(all: readonly Requirement[]): readonly Requirement[] {
  const placed = all.map((each) => [sortKey(each), each] as const);
  return placed.toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}

function sortKey({ due = '9999', theme, meetingId, requirementId }: Requirement): string {
  return `${due} ${RequirementTheme.options.indexOf(theme)} ${meetingId} ${requirementId}`;
}

function makeRow(requirement: Requirement, context: CompositionContext): readonly Text[] {
  const { words } = context;
  const { text, theme, addressees, due, acceptanceCriterion, sources = [] } = requirement;
  return [
    addCitations(recordLine(text), sources, context),
    plain(words.requirementThemes[theme]),
    writeAddressees(addressees, context),
    plain(due === undefined ? words.evaluation.action.noDue : formatShortDay(due)),
    acceptanceCriterion ? recordLine(acceptanceCriterion) : plain(''),
  ];
}

/** "All implementing organisations" where it is all of them, or else each on its own line. */
function writeAddressees(addressees: readonly string[], context: CompositionContext): Text {
  const implementers = context.snapshot.records.organisations
    .filter(({ roles }) => roles.includes('implementing'))
    .map(({ organisationId }) => organisationId);
  if (implementers.length > 1 && isSameSet(addressees, implementers))
    return plain(context.words.meeting.everyImplementer);
  return [{ lines: addressees.map((each) => organisationShortName(each, context)) }];
}
