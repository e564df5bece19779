import type { ProjectRecords } from '../../domain/kinds.ts';
import type { Block } from '../../pdf/document.ts';
import { spanInWords } from '../dates.ts';
import { approvedShare, wordsOf } from '../figures-due.ts';
import { organisationName } from '../names.ts';
import {
  citations,
  heading,
  labelled,
  line,
  paragraphs,
  plain,
  type Setting,
  shown,
  trimmed,
} from '../setting.ts';
import { countryName } from '../words/countries.ts';

/** Each project's facts: who carries it out, where, when, with what money, and how far its data has come. */
export function byProject(setting: Setting): readonly Block[] {
  return setting.snapshot.records.projects.flatMap((records) => ofProject(records, setting));
}

function ofProject(records: ProjectRecords, setting: Setting): readonly Block[] {
  const { project } = records;
  const whole = setting.snapshot.scope.projectId === undefined;
  return [
    heading(2, `project-${project.projectId}`, line(project.title, setting)),
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
  const rows: readonly (readonly [string, string | undefined])[] = [
    [labels.implementedBy, organisationName(project.organisationId, setting)],
    [labels.country, countryName(project.country, setting.snapshot.scope.language)],
    [labels.period, spanInWords(project, setting.words)],
    [labels.status, projectStatus[project.status]],
    [
      labels.partners,
      joined(
        (project.partners ?? []).map((each) => organisationName(each, setting)),
        setting,
      ),
    ],
    [
      labels.components,
      joined(
        (project.components ?? []).map((each) => componentOf(each, setting)),
        setting,
      ),
    ],
    [wordsOf(setting).heading, approvedShare(project.projectId, setting)],
  ];
  const shownRows = rows.flatMap(([label, text]) =>
    text === undefined ? [] : [labelled(label, plain(text), setting)],
  );
  return cited.length === 0
    ? shownRows
    : [...shownRows, labelled(setting.words.columns.source, trimmed(cited), setting)];
}

function componentOf(componentId: string, setting: Setting): string {
  const { components = [] } = setting.snapshot.records.programme;
  const found = components.find((each) => each.componentId === componentId);
  return found ? shown(found.title, setting) : componentId;
}

function joined(parts: readonly string[], { words }: Setting): string | undefined {
  return parts.length === 0 ? undefined : parts.join(words.joints.semicolon);
}
