import type { Run } from '../document.ts';
import type { Element, Item } from '../layout/display-list.ts';
import { type Piece, textOf } from '../linebreak/line.ts';
import { isOnAccent, styleOfRun } from '../run-style.ts';
import { colours } from '../theme.ts';
import { linkAddress } from './link-address.ts';
import { addLink, goToAction, uriAction } from './links.ts';
import type { PaintContext } from './paint-context.ts';
import { paintMark } from './paint-mark.ts';

type LineItem = Extract<Item, { draw: 'line' }>;

/** Paints a line as content of its element, or as an artifact where it has none. */
export function paintLine(context: PaintContext, item: LineItem): void {
  for (const piece of item.line.pieces) paintPiece(context, piece, item);
}

function paintPiece(context: PaintContext, piece: Piece, item: LineItem): void {
  const { x, baseline, element } = item;
  const style = styleOfRun(piece.run, item.style);
  const text = textOf(piece);
  const isBlank = text.trim() === '';
  const address = isBlank ? undefined : linkAddress(piece.run.link);
  const runAction = isBlank ? undefined : actionOf(piece.run, address);
  const owner = element && ownerOf(context, element, piece.run, runAction !== undefined);
  context.content.setOwner(owner ?? 'Layout');
  if (piece.run.mark) {
    const place = { x: x + piece.x, baseline, colour: style.colour };
    paintMark(context.content, piece.run.mark, place);
    return;
  }
  context.content.showText({
    parts: piece.parts,
    typeface: piece.typeface,
    size: style.size,
    colour: element && runAction && !isOnAccent(style) ? colours.accent : style.colour,
    x: x + piece.x,
    baseline,
  });
  const action = runAction ?? (item.goTo === undefined ? undefined : goToAction(item.goTo));
  if (!owner || !element || !action || isBlank) return;
  const box = [x + piece.x, baseline - style.size, piece.width, style.leading] as const;
  const said = piece.run.leadsTo ?? text;
  addLink(context, { action, box, text: said, owner: runAction ? owner : element });
}

function actionOf({ to }: Run, address: string | undefined) {
  if (address !== undefined) return uriAction(address);
  return to === undefined ? undefined : goToAction(to);
}

/** A run that links, or is in another language, has an inline element of its own: one for all the lines it takes. */
function ownerOf(
  { inlineElements }: PaintContext,
  element: Element,
  run: Run,
  isLink: boolean,
): Element {
  const last = inlineElements.get(element);
  // A space within a link is a part of it, so that it is read where it stands.
  if (last?.run === run) return last.inline;
  if (!isLink && !run.mark && run.language === undefined) return element;
  const language = run.language === undefined ? {} : { language: run.language };
  const inline: Element = {
    type: isLink ? 'Link' : 'Span',
    parent: element,
    ...language,
    ...(run.mark && { alternative: run.text }),
  };
  inlineElements.set(element, { run, inline });
  return inline;
}
