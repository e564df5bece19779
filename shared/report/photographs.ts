import type { ReportPhotograph } from '../domain/snapshot/selection/photographs.ts';
import { heading } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatShortDay } from './formats.ts';
import { joinTexts, plain } from './inline.ts';
import { quote, recordName, recordText } from './record-texts.ts';
import { bare } from './render/strings.ts';
import type { Block } from './tree.ts';

type Subject = { readonly projectId: string; readonly experienceId?: string };

/** The photographs of an experience, or of a project itself under a heading of their own. */
export function writePhotographs(
  { projectId, experienceId }: Subject,
  context: CompositionContext,
): readonly Block[] {
  const { words, snapshot } = context;
  const shown = (snapshot.photographs ?? []).filter(
    (each) => each.projectId === projectId && each.experienceId === experienceId,
  );
  const figures = shown.map((each) => makePhotograph(each, context));
  return experienceId !== undefined || figures.length === 0
    ? figures
    : [heading(3, `photographs-${projectId}`, words.photographs.ofProject), ...setInRow(figures)];
}

/** Several beside each other, in the whole width. */
function setInRow(figures: readonly Block[]): readonly Block[] {
  if (figures.length === 1) return figures;
  const span = 12 / figures.length;
  return [{ block: 'columns', parts: figures.map((figure) => ({ span, blocks: [figure] })) }];
}

/** With its caption, day and place, and who holds the rights. */
function makePhotograph(photograph: ReportPhotograph, { words }: CompositionContext): Block {
  const { sha256, pixels, caption, alternative, takenOn, place, copyright } = photograph;
  const subtitle = [
    ...(place ? [recordName(place)] : []),
    plain(formatShortDay(takenOn)),
    plain(`© ${copyright}`),
  ];
  return {
    block: 'figure',
    caption: recordText(caption),
    subtitle: joinTexts(subtitle, 'comma'),
    alternative: bare(quote(alternative)),
    drawing: { kind: 'photograph', image: sha256, ...pixels, gap: bare(words.photographs.gone) },
  };
}
