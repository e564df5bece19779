import { canonicalJson } from '../../../domain/canonical.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Statement } from '../../../domain/meetings/statement.ts';
import { isSameName } from '../../../domain/text/names.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import { heading, subheading } from '../../blocks.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { colon, label, nameLabelLine, plain, remark, say } from '../../inline.ts';
import { languageName, quote, recordText } from '../../record-texts.ts';
import { writeQuoted } from '../../render/quoted.ts';
import type { Block, Text } from '../../tree.ts';
import type { Voice } from '../../voice.ts';
import { writeSpeaker } from './speaker.ts';
/** Statements by agenda item; those outside the agenda come last. */
export function writeStatements(
  { meetingId, agenda = [] }: Meeting,
  said: readonly Statement[],
  context: CompositionContext,
): readonly Block[] {
  if (said.length === 0) return [];
  const items = agenda.flatMap(({ agendaItemId, title }) =>
    writeAgendaItem(
      `${meetingId}-${agendaItemId}`,
      recordText(title),
      said.filter((each) => each.agendaItemId === agendaItemId),
      context,
    ),
  );
  const known = new Set(agenda.map(({ agendaItemId }) => agendaItemId));
  const beside = said.filter(({ agendaItemId }) => !known.has(agendaItemId ?? ''));
  const outside = plain(context.words.meeting.outsideAgenda);
  return [
    subheading(`statements-${meetingId}`, plain(context.words.meeting.statements)),
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
  return isSameName(canonicalJson(one.speaker), canonicalJson(other.speaker));
}

/** The speaker as a label, then the statements, each with its kind. */
function writeTurn(turn: Turn, context: CompositionContext): readonly Block[] {
  return [
    {
      block: 'paragraph',
      text: [nameLabelLine(writeSpeaker(turn[0].speaker, context))],
    },
    { block: 'list', ordered: false, items: turn.map((each) => writeStatement(each, context)) },
  ];
}

function writeStatement(statement: Statement, context: CompositionContext): Text {
  const { kind, text, originalLanguage, sources = [] } = statement;
  const said = quote(text);
  const told = [
    label(context.words.statementKinds[kind]),
    said,
    { languagesOf: [said], ...(originalLanguage && { except: originalLanguage }) },
    ...writeOriginal(statement, context),
  ];
  return addCitations(told, sources, context);
}

/** The original wording of a translated statement, or the language it was made in. */
export function writeOriginal(
  { text, originalLanguage }: Pick<Statement, 'text' | 'originalLanguage'>,
  { words }: CompositionContext,
): Text {
  if (originalLanguage === undefined) return [];
  const said = words.meeting.saidIn(languageName(originalLanguage));
  const original = text[originalLanguage];
  if (original === undefined) return [remark(said)];
  const quoted: Text = [said, colon, { text: original, language: originalLanguage }];
  return [remark(say((voice) => (isShown(text, original, voice) ? [said] : quoted)))];
}

/** Whether a wording is the version of a language of the report. */
function isShown(text: Statement['text'], wording: string, voice: Voice): boolean {
  return voice.languages.some(
    (language) =>
      writeQuoted({ quoted: text as MultilingualText }, { ...voice, language }).text === wording,
  );
}
