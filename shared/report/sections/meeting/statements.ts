import { canonical } from '../../../domain/canonical.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Statement } from '../../../domain/meetings/statement.ts';
import { isSameName } from '../../../domain/text/names.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import {
  addCitations,
  type CompositionContext,
  heading,
  languageName,
  plain,
  recordRun,
  recordText,
} from '../../composition-context.ts';
import { addBrackets, makeLabelLine } from '../../join-texts.ts';
import { writeSpeaker } from './speaker.ts';

/** What was said, item by item of the agenda; what was said beside it comes last. */
export function writeStatements(meeting: Meeting, setting: CompositionContext): readonly Block[] {
  const { meetingId, agenda = [] } = meeting;
  const said = listStatements(meeting, setting);
  if (said.length === 0) return [];
  const items = agenda.flatMap(({ agendaItemId, title }) =>
    writeAgendaItem(
      `${meetingId}-${agendaItemId}`,
      recordText(title, setting),
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
    ...writeAgendaItem(`${meetingId}-beside`, outside, beside, setting),
  ];
}

/** The statements of a meeting in the order they are read. */
export function listStatements(
  { meetingId }: Meeting,
  { snapshot }: CompositionContext,
): readonly Statement[] {
  return sortStatements(snapshot.records.statements.filter((each) => each.meetingId === meetingId));
}

function sortStatements(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted(
    (left, right) => left.order - right.order || (left.statementId < right.statementId ? -1 : 1),
  );
}

function writeAgendaItem(
  id: string,
  title: Text,
  said: readonly Statement[],
  setting: CompositionContext,
): readonly Block[] {
  if (said.length === 0) return [];
  return [
    heading(3, `said-${id}`, title),
    ...groupTurns(said).flatMap((turn) => writeTurn(turn, setting)),
  ];
}

/** What one speaker said before another spoke. */
type Turn = readonly [Statement, ...Statement[]];

function groupTurns(said: readonly Statement[]): readonly Turn[] {
  const turns: [Statement, ...Statement[]][] = [];
  for (const statement of said) {
    const last = turns.at(-1);
    if (last && hasSameSpeaker(last[0], statement)) last.push(statement);
    else turns.push([statement]);
  }
  return turns;
}

function hasSameSpeaker(one: Statement, other: Statement): boolean {
  return isSameName(canonical(one.speaker), canonical(other.speaker));
}

/** The speaker once, then each statement with its kind. */
function writeTurn(turn: Turn, setting: CompositionContext): readonly Block[] {
  return [
    {
      block: 'paragraph',
      text: makeLabelLine(writeSpeaker(turn[0].speaker, setting), setting.words),
    },
    { block: 'list', ordered: false, items: turn.map((each) => writeStatement(each, setting)) },
  ];
}

function writeStatement(statement: Statement, setting: CompositionContext): Text {
  const { statementKinds, punctuation: joints } = setting.words;
  const { kind, text, sources = [] } = statement;
  const said = recordRun(text, setting);
  const isToldApart = said.language !== undefined && said.language === statement.originalLanguage;
  const told = [
    { text: `${statementKinds[kind]}${joints.colon}`, strong: true },
    ...(isToldApart ? [said] : recordText(text, setting)),
    ...writeOriginal(statement, setting),
  ];
  return addCitations(told, sources, setting);
}

/** A translation stands with the words that were said, in the language they were said in. */
export function writeOriginal(
  { text, originalLanguage }: Pick<Statement, 'text' | 'originalLanguage'>,
  setting: CompositionContext,
): Text {
  if (originalLanguage === undefined) return [];
  const { words } = setting;
  const said = words.meeting.saidIn(languageName(originalLanguage, words));
  const original = text[originalLanguage];
  const isShown = recordRun(text as MultilingualText, setting).text === original;
  if (original === undefined || isShown) return addBrackets(plain(said), words);
  const quoted = { text: original, language: originalLanguage };
  return addBrackets([{ text: `${said}${words.punctuation.colon}` }, quoted], words);
}
