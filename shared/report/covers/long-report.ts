import { dayOf } from '../../domain/meetings/meeting-time.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { MultilingualText } from '../../domain/text.ts';
import type { Cover } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { dayInWords, spanInWords } from '../../words/dates.ts';
import { named, plain, run, type Setting } from '../composition-context.ts';
import { joinedTexts } from '../join-texts.ts';
import { kindInWords } from '../kind-name.ts';
import { organisationName } from '../names.ts';
import { theMeeting } from '../sections/meeting/find-meeting.ts';
import { agencyFact, countriesFact, coverageFact, datedFacts, type Fact } from './common-facts.ts';

/** The cover with its data statement: how much of the data is approved, evidenced, illustrative. */
export function wholeCover(setting: Setting, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme } = snapshot.records;
  const project = about(setting);
  return {
    kind: kindInWords(setting),
    title: named((project ?? programme).title, setting),
    subtitles: project ? [] : inOtherLanguages(programme.title, setting),
    facts: [
      ...(project ? projectFacts(project, setting) : []),
      ...agencyFact(setting),
      ...meetingFact(setting),
      ...(project ? [] : countriesFact(setting)),
      coverageFact(setting),
      ...datedFacts(setting, shortHash),
    ],
    note: plain(words.cover.statement),
  };
}

/** Who carries a project out, where and when, and of which programme it is. */
function projectFacts(project: Project, setting: Setting): readonly Fact[] {
  const { words, snapshot } = setting;
  const { implementedBy, country, period } = words.project;
  const span = spanInWords(project, words);
  const [programme] = words.glossary.terms.programme;
  return [
    { label: implementedBy, text: organisationName(project.organisationId, setting) },
    { label: country, text: plain(countryName(project.country, snapshot.scope.language)) },
    ...(span === undefined ? [] : [{ label: period, text: plain(span) }]),
    { label: programme, text: named(snapshot.records.programme.title, setting) },
  ];
}

/** The title as the partners know it, each in its own language. */
function inOtherLanguages(title: MultilingualText, setting: Setting): Cover['subtitles'] {
  const chosen = run(title, setting).language ?? setting.snapshot.scope.language;
  return Object.entries(title)
    .filter(([language]) => language !== chosen)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([language, text]) => [{ text, language }]);
}

/** The project that a report is about, where it is about one. */
export function about({ snapshot }: Setting): Project | undefined {
  return snapshot.scope.projectId === undefined ? undefined : snapshot.records.projects[0]?.project;
}

/** The meeting that a report is made for, or the latest that went into it. */
function meetingFact(setting: Setting): readonly Fact[] {
  const meeting = theMeeting(setting);
  if (!meeting) return [];
  const { words } = setting;
  const day = dayInWords(dayOf(meeting.time), words);
  const inferred = meeting.time.dateInferred ? [plain(words.meeting.inferred)] : [];
  const told = joinedTexts([named(meeting.title, setting), plain(day)], 'apposition', words);
  const text = joinedTexts([told, ...inferred], 'semicolon', words);
  return [{ label: words.meeting.meeting, text }];
}
