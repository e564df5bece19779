import { dayOf } from '../../domain/meetings/meeting-time.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { CompositionContext } from '../composition-context.ts';
import { formatDay, formatOpenSpan } from '../formats.ts';
import { joinTexts, plain } from '../inline.ts';
import { nameKind } from '../kind-name.ts';
import { organisationName } from '../names.ts';
import { writePlaces } from '../places.ts';
import { recordName } from '../record-texts.ts';
import { findMeeting } from '../sections/meeting/find-meeting.ts';
import type { Cover } from '../tree.ts';
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
  const [countries] = project ? [] : listCountries(context);
  const { identity } = snapshot;
  /** Beside the emblem, and in the band, stands what is a fact on a plain cover. */
  const namesAgency = identity !== undefined && identity.imprint?.publisher === undefined;
  return {
    kind: nameKind(context),
    title: recordName((project ?? programme).title),
    subtitles: [],
    ...(countries && identity && { countries: countries.text }),
    facts: [
      ...(project ? listProjectFacts(project, context) : []),
      ...(namesAgency ? [] : listAgency(context)),
      ...listMeetingFact(context),
      ...(countries && !identity ? [countries] : []),
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
  const span = formatOpenSpan(project);
  const [programme] = words.glossary.terms.programme;
  return [
    { label: implementedBy, text: organisationName(project.organisationId, context) },
    { label: country, text: writePlaces(project) },
    ...(span === undefined ? [] : [{ label: period, text: plain(span) }]),
    { label: programme, text: recordName(snapshot.records.programme.title) },
  ];
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
  const day = formatDay(dayOf(meeting.time));
  const inferred = meeting.time.dateInferred ? [plain(words.meeting.dateInferred)] : [];
  const told = joinTexts([recordName(meeting.title), plain(day)], 'apposition');
  const text = joinTexts([told, ...inferred], 'semicolon');
  return [{ label: words.meeting.meeting, text }];
}
