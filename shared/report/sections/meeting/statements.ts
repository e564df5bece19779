import { canonical } from '../../../domain/canonical.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Statement } from '../../../domain/meetings/statement.ts';
import { isSameName } from '../../../domain/text/names.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import {
  cited,
  heading,
  languageName,
  line,
  plain,
  run,
  type Setting,
} from '../../composition-context.ts';
import { asLabelAbove, bracketed } from '../../join-texts.ts';
import { speakerName } from './speaker.ts';

/** What was said, item by item of the agenda; what was said beside it comes last. */
export function statements(meeting: Meeting, setting: Setting): readonly Block[] {
  const { meetingId, agenda = [] } = meeting;
  const said = statementsOf(meeting, setting);
  if (said.length === 0) return [];
  const items = agenda.flatMap(({ agendaItemId, title }) =>
    ofItem(
      `${meetingId}-${agendaItemId}`,
      line(title, setting),
      said.filter((each) => each.agendaItemId === agendaItemId),
      setting,
    ),
  );
  const known = new Set(agenda.map(({ agendaItemId }) => agendaItemId));
  const beside = said.filter(({ agendaItemId }) => !known.has(agendaItemId ?? ''));
  const outside = plain(setting.words.meeting.outsideAgenda);
  return [
    heading(2, `statements-${meetingId}`, plain(setting.words.meeting.statements)),
    ...items,
    ...ofItem(`${meetingId}-beside`, outside, beside, setting),
  ];
}

/** The statements of a meeting in the order they are read. */
export function statementsOf({ meetingId }: Meeting, { snapshot }: Setting): readonly Statement[] {
  return inOrder(snapshot.records.statements.filter((each) => each.meetingId === meetingId));
}

function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted(
    (left, right) => left.order - right.order || (left.statementId < right.statementId ? -1 : 1),
  );
}

function ofItem(
  id: string,
  title: Text,
  said: readonly Statement[],
  setting: Setting,
): readonly Block[] {
  if (said.length === 0) return [];
  return [
    heading(3, `said-${id}`, title),
    ...turnsOf(said).flatMap((turn) => ofTurn(turn, setting)),
  ];
}

/** What one speaker said before another spoke. */
type Turn = readonly [Statement, ...Statement[]];

function turnsOf(said: readonly Statement[]): readonly Turn[] {
  const turns: [Statement, ...Statement[]][] = [];
  for (const statement of said) {
    const last = turns.at(-1);
    if (last && isBySame(last[0], statement)) last.push(statement);
    else turns.push([statement]);
  }
  return turns;
}

function isBySame(one: Statement, other: Statement): boolean {
  return isSameName(canonical(one.speaker), canonical(other.speaker));
}

/** The speaker once, then each statement with its kind. */
function ofTurn(turn: Turn, setting: Setting): readonly Block[] {
  return [
    {
      block: 'paragraph',
      text: asLabelAbove(speakerName(turn[0].speaker, setting), setting.words),
    },
    { block: 'list', ordered: false, items: turn.map((each) => item(each, setting)) },
  ];
}

function item(statement: Statement, setting: Setting): Text {
  const { statementKinds, joints } = setting.words;
  const { kind, text, sources = [] } = statement;
  const said = run(text, setting);
  const isToldApart = said.language !== undefined && said.language === statement.originalLanguage;
  const told = [
    { text: `${statementKinds[kind]}${joints.colon}`, strong: true },
    ...(isToldApart ? [said] : line(text, setting)),
    ...originalOf(statement, setting),
  ];
  return cited(told, sources, setting);
}

/** A translation stands with the words that were said, in the language they were said in. */
export function originalOf(
  { text, originalLanguage }: Pick<Statement, 'text' | 'originalLanguage'>,
  setting: Setting,
): Text {
  if (originalLanguage === undefined) return [];
  const { words } = setting;
  const said = words.meeting.saidIn(languageName(originalLanguage, words));
  const original = text[originalLanguage];
  const isShown = run(text as MultilingualText, setting).text === original;
  if (original === undefined || isShown) return bracketed(plain(said), words);
  const quoted = { text: original, language: originalLanguage };
  return bracketed([{ text: `${said}${words.joints.colon}` }, quoted], words);
}
