import type { Project } from '../../domain/programme/project.ts';
import { factsInColumns } from '../blocks.ts';
import { cite } from '../citations.ts';
import { classificationFacts } from '../classification.ts';
import type { CompositionContext } from '../composition-context.ts';
import { countApproved, countFiguresDue, sumCounts } from '../figures-due.ts';
import { formatCount, formatShortOpenSpan } from '../formats.ts';
import { type Inline, joinTexts, plain } from '../inline.ts';
import { organisationShortName } from '../names.ts';
import { writePlaces } from '../places.ts';
import { writeProjectStatus } from '../project-status-text.ts';
import { addLanguageMarks, recordName } from '../record-texts.ts';
import type { Block, Text } from '../tree.ts';
import { writeBudgets, writeElapsed } from './evaluation/overall-progress.ts';

/** Who carries a project out, where, when, with whom, and how far it has reported. */
export function writeProjectFacts(project: Project, context: CompositionContext): Block {
  const { project: labels, columns, recordFacts: facts } = context.words;
  const isAlone = context.snapshot.scope.projectId !== undefined;
  const period = formatShortOpenSpan(project);
  const cited = cite(project.sources ?? [], context);
  const rows: readonly (readonly [Inline, Text | undefined])[] = [
    [labels.implementedBy, organisationShortName(project.organisationId, context)],
    [
      labels.partners,
      joinIfAny((project.partners ?? []).map((each) => organisationShortName(each, context))),
    ],
    [labels.period, period && plain(period)],
    [labels.country, writePlaces(project)],
    [labels.components, writeComponents(project, context)],
    [labels.status, writeStatus(project, context)],
    [facts.shortTitle, isAlone ? project.shortTitle && recordName(project.shortTitle) : undefined],
    [facts.identifier, project.externalId === undefined ? undefined : plain(project.externalId)],
    ...classificationFacts(project, context),
    ...(isAlone ? progressFacts(project, context) : []),
    [columns.source, cited.length > 0 ? cited : undefined],
  ];
  return factsInColumns(rows, 'band');
}

/** In the report of a programme, a section of its own compares projects by these. */
function progressFacts(
  project: Project,
  context: CompositionContext,
): readonly (readonly [Inline, Text])[] {
  const { elapsed, budgets } = context.words.evaluation.progress;
  return [
    [elapsed, writeElapsed(project, context)],
    ...((project.budgets ?? []).length > 0
      ? [[budgets, writeBudgets(project, context)] as const]
      : []),
  ];
}

/** "closed; 14 of 19 figures approved" */
function writeStatus(project: Project, context: CompositionContext): Text {
  const { words } = context;
  const due = countFiguresDue(context, project.projectId);
  const [approved, all] = [countApproved(due), sumCounts(due)].map(formatCount);
  const status = writeProjectStatus(project, words);
  if (!approved || !all || sumCounts(due) === 0) return status;
  return joinTexts([status, plain(words.tables.approvedOfDue(approved, all))], 'semicolon');
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
