import type { SourcedProse } from '../../domain/programme/programme.ts';
import { paragraph, subheading } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { type Inline, inBrackets, joinTexts, plain } from '../inline.ts';
import { addLanguageMarks, quote, recordParagraphs } from '../record-texts.ts';
import type { Block, Text } from '../tree.ts';
import { writeSites } from './sites.ts';
/** Background, objectives, components and sites. */
export function writeBackground(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const { programme, projects } = snapshot.records;
  const ofProjects =
    snapshot.scope.projectId === undefined
      ? []
      : projects.flatMap(({ project }) => project.background ?? []);
  return [
    ...writeProse(
      'background',
      words.headings.background,
      [...(programme.background ?? []), ...ofProjects],
      context,
    ),
    ...writeProse('objectives', words.headings.objectives, programme.objectives ?? [], context),
    ...writeComponents(context),
    ...writeSites(context),
  ];
}

function writeProse(
  id: string,
  title: Inline,
  texts: readonly SourcedProse[],
  context: CompositionContext,
): readonly Block[] {
  if (texts.length === 0) return [];
  return [
    subheading(`background-${id}`, plain(title)),
    ...texts.flatMap(({ text, sources }) => recordParagraphs(text, context, sources)),
  ];
}

/** The components of the programme and which of them no project works on. A project has its own among its facts. */
function writeComponents(context: CompositionContext): readonly Block[] {
  const { records, scope } = context.snapshot;
  const own = new Set(records.projects.flatMap(({ project }) => project.components ?? []));
  const named = records.programme.components ?? [];
  if (named.length === 0 || scope.projectId !== undefined) return [];
  const titles = named.map(
    ({ componentId, title }): Text => [
      quote(title),
      ...(own.has(componentId) ? [] : [inBrackets(context.words.tables.inNoProject)]),
    ],
  );
  return [
    subheading('background-components', plain(context.words.headings.components)),
    paragraph(addLanguageMarks(joinTexts(titles, 'comma'))),
  ];
}
