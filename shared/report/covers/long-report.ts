import { dayOf } from '../../domain/meetings/meeting-time.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { MultilingualText } from '../../domain/text.ts';
import type { Cover } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { formatDay, formatOpenSpan } from '../../words/dates.ts';
import { plain } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { joinTexts } from '../join-texts.ts';
import { nameKind } from '../kind-name.ts';
import { organisationName } from '../names.ts';
import { recordName, recordRun } from '../record-texts.ts';
import { findMeeting } from '../sections/meeting/find-meeting.ts';
import {
  type CoverFact,
  listAgency,
  listCountries,
  listDateLanguageAndSnapshot,
  makeReportingStatusFact,
} from './common-facts.ts';

/** The cover with its data statement: how much of the data is approved, evidenced, illustrative. */
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

/** Who carries a project out, where and when, and of which programme it is. */
function listProjectFacts(project: Project, context: CompositionContext): readonly CoverFact[] {
  const { words, snapshot } = context;
  const { implementedBy, country, period } = words.project;
  const span = formatOpenSpan(project, words);
  const [programme] = words.glossary.terms.programme;
  return [
    { label: implementedBy, text: organisationName(project.organisationId, context) },
    { label: country, text: plain(countryName(project.country, snapshot.scope.language)) },
    ...(span === undefined ? [] : [{ label: period, text: plain(span) }]),
    { label: programme, text: recordName(snapshot.records.programme.title, context) },
  ];
}

/** The title as the partners know it, each in its own language. */
function listOtherTitles(title: MultilingualText, context: CompositionContext): Cover['subtitles'] {
  const chosen = recordRun(title, context).language ?? context.snapshot.scope.language;
  return Object.entries(title)
    .filter(([language]) => language !== chosen)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([language, text]) => [{ text, language }]);
}

/** The project that a report is about, where it is about one. */
export function findSubjectProject({ snapshot }: CompositionContext): Project | undefined {
  return snapshot.scope.projectId === undefined ? undefined : snapshot.records.projects[0]?.project;
}

/** The meeting that a report is made for, or the latest that went into it. */
function listMeetingFact(context: CompositionContext): readonly CoverFact[] {
  const meeting = findMeeting(context);
  if (!meeting) return [];
  const { words } = context;
  const day = formatDay(dayOf(meeting.time), words);
  const inferred = meeting.time.dateInferred ? [plain(words.meeting.inferred)] : [];
  const told = joinTexts([recordName(meeting.title, context), plain(day)], 'apposition', words);
  const text = joinTexts([told, ...inferred], 'semicolon', words);
  return [{ label: words.meeting.meeting, text }];
}
