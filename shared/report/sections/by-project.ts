import type { ProjectRecords } from '../../domain/kinds.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { spanInWords } from '../../words/dates.ts';
import {
  citations,
  heading,
  labelled,
  named,
  paragraphs,
  plain,
  type Setting,
  trimmed,
  withMark,
} from '../composition-context.ts';
import { approvedShare, wordsOf } from '../figures-due.ts';
import { joinedTexts } from '../join-texts.ts';
import { organisationName } from '../names.ts';

/** Each project's facts, under its title where the report has several: who carries it out, where, when, with what money, and how far its data has come. */
export function byProject(setting: Setting): readonly Block[] {
  return setting.snapshot.records.projects.flatMap((records) => ofProject(records, setting));
}

function ofProject(records: ProjectRecords, setting: Setting): readonly Block[] {
  const { project } = records;
  const whole = setting.snapshot.scope.projectId === undefined;
  return [
    ...(whole ? [heading(2, `project-${project.projectId}`, named(project.title, setting))] : []),
    ...facts(records, setting),
    ...(whole
      ? (project.background ?? []).flatMap(({ text, sources }) =>
          paragraphs(text, setting, sources),
        )
      : []),
  ];
}

function facts({ project }: ProjectRecords, setting: Setting): readonly Block[] {
  const { project: labels, projectStatus } = setting.words;
  const cited = citations(project.sources ?? [], setting);
  const period = spanInWords(project, setting.words);
  const rows: readonly (readonly [string, Text | undefined])[] = [
    [labels.implementedBy, organisationName(project.organisationId, setting)],
    [labels.country, plain(countryName(project.country, setting.snapshot.scope.language))],
    [labels.period, period === undefined ? undefined : plain(period)],
    [labels.status, plain(projectStatus[project.status])],
    [
      labels.partners,
      inRow(
        (project.partners ?? []).map((each) => organisationName(each, setting)),
        setting,
      ),
    ],
    [labels.components, componentsOf(project, setting)],
    [wordsOf(setting).heading, plain(approvedShare(project.projectId, setting))],
  ];
  const shownRows = rows.flatMap(([label, text]) =>
    text === undefined ? [] : [labelled(label, text, setting)],
  );
  return cited.length === 0
    ? shownRows
    : [...shownRows, labelled(setting.words.columns.source, trimmed(cited), setting)];
}

/** Their titles say what is worked on, in the language that the tag behind the last of them names. */
function componentsOf({ components = [] }: Project, setting: Setting): Text | undefined {
  const titles = inRow(
    components.map((each) => componentOf(each, setting)),
    setting,
  );
  return titles && withMark(titles, setting);
}

function componentOf(componentId: string, setting: Setting): Text {
  const { components = [] } = setting.snapshot.records.programme;
  const found = components.find((each) => each.componentId === componentId);
  return found ? named(found.title, setting) : plain(componentId);
}

function inRow(parts: readonly Text[], { words }: Setting): Text | undefined {
  return parts.length === 0 ? undefined : joinedTexts(parts, 'semicolon', words);
}
