import { canonical } from '../../../domain/canonical.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Statement } from '../../../domain/meetings/statement.ts';
import { isSameName } from '../../../domain/text/names.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { heading, plain } from '../../blocks.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { addBrackets, makeLabelLine } from '../../join-texts.ts';
import { languageName, recordRun, recordText } from '../../record-texts.ts';
import { writeSpeaker } from './speaker.ts';

/** Statements by agenda item; those outside the agenda come last. */
export function writeStatements(meeting: Meeting, context: CompositionContext): readonly Block[] {
  const { meetingId, agenda = [] } = meeting;
  const said = listStatements(meeting, context);
  if (said.length === 0) return [];
  const items = agenda.flatMap(({ agendaItemId, title }) =>
    writeAgendaItem(
      `${meetingId}-${agendaItemId}`,
      recordText(title, context),
      said.filter((each) => each.agendaItemId === agendaItemId),
      context,
    ),
  );
  const known = new Set(agenda.map(({ agendaItemId }) => agendaItemId));
  const beside = said.filter(({ agendaItemId }) => !known.has(agendaItemId ?? ''));
  const outside = plain(context.words.meeting.outsideAgenda);
  return [
    heading(2, `statements-${meetingId}`, plain(context.words.meeting.statements)),
    ...items,
    ...writeAgendaItem(`${meetingId}-beside`, outside, beside, context),
  ];
}

/** The statements of a meeting in their recorded order. */
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
  context: CompositionContext,
): readonly Block[] {
  if (said.length === 0) return [];
  return [
    heading(3, `said-${id}`, title),
    ...groupTurns(said).flatMap((turn) => writeTurn(turn, context)),
  ];
}

/** Consecutive statements of one speaker. */
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

/** The speaker as a label, then the statements, each with its kind. */
function writeTurn(turn: Turn, context: CompositionContext): readonly Block[] {
  return [
    {
      block: 'paragraph',
      text: makeLabelLine(writeSpeaker(turn[0].speaker, context), context.words),
    },
    { block: 'list', ordered: false, items: turn.map((each) => writeStatement(each, context)) },
  ];
}

function writeStatement(statement: Statement, context: CompositionContext): Text {
  const { statementKinds, punctuation } = context.words;
  const { kind, text, sources = [] } = statement;
  const said = recordRun(text, context);
  const isToldApart = said.language !== undefined && said.language === statement.originalLanguage;
  const told = [
    { text: `${statementKinds[kind]}${punctuation.colon}`, strong: true },
    ...(isToldApart ? [said] : recordText(text, context)),
    ...writeOriginal(statement, context),
  ];
  return addCitations(told, sources, context);
}

/** The original wording of a translated statement, or the language it was made in. */
export function writeOriginal(
  { text, originalLanguage }: Pick<Statement, 'text' | 'originalLanguage'>,
  context: CompositionContext,
): Text {
  if (originalLanguage === undefined) return [];
  const { words } = context;
  const said = words.meeting.saidIn(languageName(originalLanguage, words));
  const original = text[originalLanguage];
  const isShown = recordRun(text as MultilingualText, context).text === original;
  if (original === undefined || isShown) return addBrackets(plain(said), words);
  const quoted = { text: original, language: originalLanguage };
  return addBrackets([{ text: `${said}${words.punctuation.colon}` }, quoted], words);
}
