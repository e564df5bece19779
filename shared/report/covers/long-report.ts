import { dayOf } from '../../domain/meetings/meeting-time.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { MultilingualText } from '../../domain/text.ts';
import type { Cover } from '../../pdf/document.ts';
import { formatDay, formatOpenSpan } from '../../words/dates.ts';
import { plain } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { joinTexts } from '../join-texts.ts';
import { nameKind } from '../kind-name.ts';
import { organisationName } from '../names.ts';
import { writePlaces } from '../places.ts';
import { recordName, recordRun } from '../record-texts.ts';
import { findMeeting } from '../sections/meeting/find-meeting.ts';
import {
  type CoverFact,
  listAgency,
  listCountries,
  listDateLanguageAndSnapshot,
  makeReportingStatusFact,
} from './common-facts.ts';

/** The cover of a long report, with the reporting status of its data. */
export function makeLongReportCover(context: CompositionContext, shortHash: string): Cover {
  const { words, snapshot } = context;
  const { programme } = snapshot.records;
  const project = findSubjectProject(context);
  return {
    kind: nameKind(context),
    title: recordName((project ?? programme).title, context),
    subtitles: project ? [] : listOtherTitles(programme.title, context),
    facts: [
      ...(project ? listProjectFacts(project, context) : []),
      ...listAgency(context),
      ...listMeetingFact(context),
      ...(project ? [] : listCountries(context)),
      makeReportingStatusFact(context),
      ...listDateLanguageAndSnapshot(context, shortHash),
    ],
    note: plain(words.cover.statement),
  };
}

/** Organisation, country, period and programme of a project. */
function listProjectFacts(project: Project, context: CompositionContext): readonly CoverFact[] {
  const { words, snapshot } = context;
  const { implementedBy, country, period } = words.project;
  const span = formatOpenSpan(project, words);
  const [programme] = words.glossary.terms.programme;
  return [
    { label: implementedBy, text: organisationName(project.organisationId, context) },
    { label: country, text: writePlaces(project, context) },
    ...(span === undefined ? [] : [{ label: period, text: plain(span) }]),
    { label: programme, text: recordName(snapshot.records.programme.title, context) },
  ];
}

/** The titles in the other languages of the record. */
function listOtherTitles(title: MultilingualText, context: CompositionContext): Cover['subtitles'] {
  const chosen = recordRun(title, context).language ?? context.snapshot.scope.language;
  return Object.entries(title)
    .filter(([language]) => language !== chosen)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([language, text]) => [{ text, language }]);
}

/** The project that the report is about, if it is about one. */
export function findSubjectProject({ snapshot }: CompositionContext): Project | undefined {
  return snapshot.scope.projectId === undefined ? undefined : snapshot.records.projects[0]?.project;
}

/** The meeting that the report is made for, or the latest in its snapshot. */
function listMeetingFact(context: CompositionContext): readonly CoverFact[] {
  const meeting = findMeeting(context);
  if (!meeting) return [];
  const { words } = context;
  const day = formatDay(dayOf(meeting.time), words);
  const inferred = meeting.time.dateInferred ? [plain(words.meeting.dateInferred)] : [];
  const told = joinTexts([recordName(meeting.title, context), plain(day)], 'apposition', words);
  const text = joinTexts([told, ...inferred], 'semicolon', words);
  return [{ label: words.meeting.meeting, text }];
}
