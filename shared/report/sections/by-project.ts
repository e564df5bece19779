import type { ProjectRecords } from '../../domain/kinds.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { formatOpenSpan } from '../../words/dates.ts';
import {
  addLanguageTags,
  type CompositionContext,
  cite,
  heading,
  labelledParagraph,
  plain,
  recordName,
  recordParagraphs,
  trimStart,
} from '../composition-context.ts';
import { chooseFiguresDueWords, writeApprovedShare } from '../figures-due.ts';
import { joinTexts } from '../join-texts.ts';
import { organisationName } from '../names.ts';

/** Each project's facts, under its title where the report has several: who carries it out, where, when, with what money, and how far its data has come. */
export function writeProjects(setting: CompositionContext): readonly Block[] {
  return setting.snapshot.records.projects.flatMap((records) => writeProject(records, setting));
}

function writeProject(records: ProjectRecords, setting: CompositionContext): readonly Block[] {
  const { project } = records;
  const whole = setting.snapshot.scope.projectId === undefined;
  return [
    ...(whole
      ? [heading(2, `project-${project.projectId}`, recordName(project.title, setting))]
      : []),
    ...writeFacts(records, setting),
    ...(whole
      ? (project.background ?? []).flatMap(({ text, sources }) =>
          recordParagraphs(text, setting, sources),
        )
      : []),
  ];
}

function writeFacts({ project }: ProjectRecords, setting: CompositionContext): readonly Block[] {
  const { project: labels, projectStatus } = setting.words;
  const cited = cite(project.sources ?? [], setting);
  const period = formatOpenSpan(project, setting.words);
  const rows: readonly (readonly [string, Text | undefined])[] = [
    [labels.implementedBy, organisationName(project.organisationId, setting)],
    [labels.country, plain(countryName(project.country, setting.snapshot.scope.language))],
    [labels.period, period === undefined ? undefined : plain(period)],
    [labels.status, plain(projectStatus[project.status])],
    [
      labels.partners,
      joinIfAny(
        (project.partners ?? []).map((each) => organisationName(each, setting)),
        setting,
      ),
    ],
    [labels.components, writeComponents(project, setting)],
    [chooseFiguresDueWords(setting).heading, plain(writeApprovedShare(project.projectId, setting))],
  ];
  const shownRows = rows.flatMap(([label, text]) =>
    text === undefined ? [] : [labelledParagraph(label, text, setting)],
  );
  return cited.length === 0
    ? shownRows
    : [...shownRows, labelledParagraph(setting.words.columns.source, trimStart(cited), setting)];
}

/** Their titles say what is worked on, in the language that the tag behind the last of them names. */
function writeComponents(
  { components = [] }: Project,
  setting: CompositionContext,
): Text | undefined {
  const titles = joinIfAny(
    components.map((each) => writeComponent(each, setting)),
    setting,
  );
  return titles && addLanguageTags(titles, setting);
}

function writeComponent(componentId: string, setting: CompositionContext): Text {
  const { components = [] } = setting.snapshot.records.programme;
  const found = components.find((each) => each.componentId === componentId);
  return found ? recordName(found.title, setting) : plain(componentId);
}

function joinIfAny(parts: readonly Text[], { words }: CompositionContext): Text | undefined {
  return parts.length === 0 ? undefined : joinTexts(parts, 'semicolon', words);
}
