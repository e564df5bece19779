import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { Project } from '../../domain/programme/project.ts';
import { heading, labelledParagraph } from '../blocks.ts';
import { cite } from '../citations.ts';
import { classificationFacts } from '../classification.ts';
import type { CompositionContext } from '../composition-context.ts';
import { writeApprovedShare } from '../figures-due.ts';
import { formatOpenSpan } from '../formats.ts';
import { type Inline, joinTexts, plain } from '../inline.ts';
import { organisationName } from '../names.ts';
import { writePhotographs } from '../photographs.ts';
import { writePlaces } from '../places.ts';
import { writeProjectStatus } from '../project-status-text.ts';
import { addLanguageMarks, recordName, recordParagraphs } from '../record-texts.ts';
import type { Block, Text } from '../tree.ts';
/** The facts of each project: organisation, country, period, partners, components and reporting status. */
export function writeProjects(context: CompositionContext): readonly Block[] {
  return context.snapshot.records.projects.flatMap((records) => writeProject(records, context));
}

function writeProject(records: ProjectRecords, context: CompositionContext): readonly Block[] {
  const { project } = records;
  const whole = context.snapshot.scope.projectId === undefined;
  return [
    ...(whole ? [heading(2, `project-${project.projectId}`, recordName(project.title))] : []),
    ...(project.description ? recordParagraphs(project.description, context) : []),
    ...writeFacts(records, context),
    ...writePhotographs({ projectId: project.projectId }, context),
    ...(whole
      ? (project.background ?? []).flatMap(({ text, sources }) =>
          recordParagraphs(text, context, sources),
        )
      : []),
  ];
}

function writeFacts({ project }: ProjectRecords, context: CompositionContext): readonly Block[] {
  const { project: labels } = context.words;
  const facts = context.words.recordFacts;
  const cited = cite(project.sources ?? [], context);
  const period = formatOpenSpan(project);
  const rows: readonly (readonly [Inline, Text | undefined])[] = [
    [labels.implementedBy, organisationName(project.organisationId, context)],
    [labels.country, writePlaces(project)],
    [facts.shortTitle, project.shortTitle && recordName(project.shortTitle)],
    [facts.identifier, project.externalId === undefined ? undefined : plain(project.externalId)],
    [labels.period, period === undefined ? undefined : plain(period)],
    [labels.status, writeProjectStatus(project, context.words)],
    [
      labels.partners,
      joinIfAny((project.partners ?? []).map((each) => organisationName(each, context))),
    ],
    [labels.components, writeComponents(project, context)],
    ...classificationFacts(project, context),
    [context.words.figuresDue.heading, writeApprovedShare(project.projectId, context)],
  ];
  const shownRows = rows.flatMap(([label, text]) =>
    text === undefined ? [] : [labelledParagraph(label, text)],
  );
  return cited.length === 0
    ? shownRows
    : [...shownRows, labelledParagraph(context.words.columns.source, cited)];
}

/** The titles of the components, with one language tag after the last. */
function writeComponents(
  { components = [] }: Project,
  context: CompositionContext,
): Text | undefined {
  const titles = joinIfAny(components.map((each) => writeComponent(each, context)));
  return titles && addLanguageMarks(titles);
}

function writeComponent(componentId: string, context: CompositionContext): Text {
  const { components = [] } = context.snapshot.records.programme;
  const found = components.find((each) => each.componentId === componentId);
  return found ? recordName(found.title) : plain(componentId);
}

function joinIfAny(parts: readonly Text[]): Text | undefined {
  return parts.length === 0 ? undefined : joinTexts(parts, 'semicolon');
}
