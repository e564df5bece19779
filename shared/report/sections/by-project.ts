import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { formatOpenSpan } from '../../words/dates.ts';
import { heading, labelledParagraph, plain } from '../blocks.ts';
import { cite, trimStart } from '../citations.ts';
import { classificationFacts } from '../classification.ts';
import type { CompositionContext } from '../composition-context.ts';
import { chooseFiguresDueWords, writeApprovedShare } from '../figures-due.ts';
import { joinTexts } from '../join-texts.ts';
import { organisationName } from '../names.ts';
import { writePlaces } from '../places.ts';
import { writeProjectStatus } from '../project-status-text.ts';
import { addLanguageTags, recordName, recordParagraphs } from '../record-texts.ts';
import { recordFactWords } from '../words/record-facts.ts';

/** The facts of each project: organisation, country, period, partners, components and reporting status. */
export function writeProjects(context: CompositionContext): readonly Block[] {
  return context.snapshot.records.projects.flatMap((records) => writeProject(records, context));
}

function writeProject(records: ProjectRecords, context: CompositionContext): readonly Block[] {
  const { project } = records;
  const whole = context.snapshot.scope.projectId === undefined;
  return [
    ...(whole
      ? [heading(2, `project-${project.projectId}`, recordName(project.title, context))]
      : []),
    ...(project.description ? recordParagraphs(project.description, context) : []),
    ...writeFacts(records, context),
    ...(whole
      ? (project.background ?? []).flatMap(({ text, sources }) =>
          recordParagraphs(text, context, sources),
        )
      : []),
  ];
}

function writeFacts({ project }: ProjectRecords, context: CompositionContext): readonly Block[] {
  const { project: labels } = context.words;
  const facts = recordFactWords[context.snapshot.scope.language];
  const cited = cite(project.sources ?? [], context);
  const period = formatOpenSpan(project, context.words);
  const rows: readonly (readonly [string, Text | undefined])[] = [
    [labels.implementedBy, organisationName(project.organisationId, context)],
    [labels.country, writePlaces(project, context)],
    [facts.shortTitle, project.shortTitle && recordName(project.shortTitle, context)],
    [facts.identifier, project.externalId === undefined ? undefined : plain(project.externalId)],
    [labels.period, period === undefined ? undefined : plain(period)],
    [labels.status, plain(writeProjectStatus(project, context.words))],
    [
      labels.partners,
      joinIfAny(
        (project.partners ?? []).map((each) => organisationName(each, context)),
        context,
      ),
    ],
    [labels.components, writeComponents(project, context)],
    ...classificationFacts(project, context),
    [chooseFiguresDueWords(context).heading, plain(writeApprovedShare(project.projectId, context))],
  ];
  const shownRows = rows.flatMap(([label, text]) =>
    text === undefined ? [] : [labelledParagraph(label, text, context)],
  );
  return cited.length === 0
    ? shownRows
    : [...shownRows, labelledParagraph(context.words.columns.source, trimStart(cited), context)];
}

/** The titles of the components, with one language tag after the last. */
function writeComponents(
  { components = [] }: Project,
  context: CompositionContext,
): Text | undefined {
  const titles = joinIfAny(
    components.map((each) => writeComponent(each, context)),
    context,
  );
  return titles && addLanguageTags(titles, context);
}

function writeComponent(componentId: string, context: CompositionContext): Text {
  const { components = [] } = context.snapshot.records.programme;
  const found = components.find((each) => each.componentId === componentId);
  return found ? recordName(found.title, context) : plain(componentId);
}

function joinIfAny(parts: readonly Text[], { words }: CompositionContext): Text | undefined {
  return parts.length === 0 ? undefined : joinTexts(parts, 'semicolon', words);
}
