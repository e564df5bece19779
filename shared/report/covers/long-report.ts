import { dayOf } from '../../domain/meetings/meeting-time.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { MultilingualText } from '../../domain/text.ts';
import type { Cover } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { formatDay, formatOpenSpan } from '../../words/dates.ts';
import { type CompositionContext, plain, recordName, recordRun } from '../composition-context.ts';
import { joinTexts } from '../join-texts.ts';
import { nameKind } from '../kind-name.ts';
import { organisationName } from '../names.ts';
import { findMeeting } from '../sections/meeting/find-meeting.ts';
import {
  type CoverFact,
  listAgency,
  listCountries,
  listDateLanguageAndSnapshot,
  makeReportingStatusFact,
} from './common-facts.ts';

/** The cover with its data statement: how much of the data is approved, evidenced, illustrative. */
export function makeLongReportCover(setting: CompositionContext, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme } = snapshot.records;
  const project = findSubjectProject(setting);
  return {
    kind: nameKind(setting),
    title: recordName((project ?? programme).title, setting),
    subtitles: project ? [] : listOtherTitles(programme.title, setting),
    facts: [
      ...(project ? listProjectFacts(project, setting) : []),
      ...listAgency(setting),
      ...listMeetingFact(setting),
      ...(project ? [] : listCountries(setting)),
      makeReportingStatusFact(setting),
      ...listDateLanguageAndSnapshot(setting, shortHash),
    ],
    note: plain(words.cover.statement),
  };
}

/** Who carries a project out, where and when, and of which programme it is. */
function listProjectFacts(project: Project, setting: CompositionContext): readonly CoverFact[] {
  const { words, snapshot } = setting;
  const { implementedBy, country, period } = words.project;
  const span = formatOpenSpan(project, words);
  const [programme] = words.glossary.terms.programme;
  return [
    { label: implementedBy, text: organisationName(project.organisationId, setting) },
    { label: country, text: plain(countryName(project.country, snapshot.scope.language)) },
    ...(span === undefined ? [] : [{ label: period, text: plain(span) }]),
    { label: programme, text: recordName(snapshot.records.programme.title, setting) },
  ];
}

/** The title as the partners know it, each in its own language. */
function listOtherTitles(title: MultilingualText, setting: CompositionContext): Cover['subtitles'] {
  const chosen = recordRun(title, setting).language ?? setting.snapshot.scope.language;
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
function listMeetingFact(setting: CompositionContext): readonly CoverFact[] {
  const meeting = findMeeting(setting);
  if (!meeting) return [];
  const { words } = setting;
  const day = formatDay(dayOf(meeting.time), words);
  const inferred = meeting.time.dateInferred ? [plain(words.meeting.inferred)] : [];
  const told = joinTexts([recordName(meeting.title, setting), plain(day)], 'apposition', words);
  const text = joinTexts([told, ...inferred], 'semicolon', words);
  return [{ label: words.meeting.meeting, text }];
}
