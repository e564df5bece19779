import type { Run } from '../document.ts';
import type { Element, Item } from '../layout/display-list.ts';
import { type Piece, textOf } from '../linebreak/line.ts';
import { styleOfRun } from '../run-style.ts';
import { colours } from '../theme.ts';
import { goToAction, linkTo, uriAction } from './links.ts';
import type { Brush } from './paint-context.ts';

type LineItem = Extract<Item, { draw: 'line' }>;

/** Paints a line; within its element, or as decoration where it has none. */
export function paintLine(brush: Brush, item: LineItem): void {
  for (const piece of item.line.pieces) paintPiece(brush, piece, item);
}

function paintPiece(brush: Brush, piece: Piece, item: LineItem): void {
  const { canvas } = brush;
  const { x, baseline, element } = item;
  const style = styleOfRun(piece.run, item.style);
  const address = addressOf(piece);
  const own = address === undefined ? placeOf(piece) : uriAction(address);
  const owner = element && ownerOf(brush, element, piece.run, own !== undefined);
  canvas.belongTo(owner ?? 'Layout');
  canvas.text({
    parts: piece.parts,
    typeface: piece.typeface,
    size: style.size,
    colour: element && address !== undefined ? colours.accent : style.colour,
    x: x + piece.x,
    baseline,
  });
  if (!owner) return;
  const action = own ?? withinDocument(item.goTo);
  if (!action || !element || textOf(piece).trim() === '') return;
  const box = [x + piece.x, baseline - style.size, piece.width, style.leading] as const;
  linkTo(brush, { action, box, says: textOf(piece), owner: own ? owner : element });
}

const withinDocument = (id: string | undefined) => (id === undefined ? undefined : goToAction(id));

function placeOf(piece: Piece) {
  const { to } = piece.run;
  return to === undefined || textOf(piece).trim() === '' ? undefined : goToAction(to);
}

/** Only the web and mail are reached from a report, and mail without anything but its address. */
function addressOf(piece: Piece): string | undefined {
  const { link } = piece.run;
  if (link === undefined || textOf(piece).trim() === '') return undefined;
  return webAddressOf(link) ?? mailAddressOf(link);
}

/** A web address as a PDF takes it, in 7-bit ASCII (ISO 32000-1, 12.6.4.7): percent-encoded, its host as `xn--`. */
function webAddressOf(link: string): string | undefined {
  const isPlain = /^https:\/\/[^\s\p{C}"<>\\^`{|}]+$/iu.test(link) && URL.canParse(link);
  return isPlain ? new URL(link).href : undefined;
}

function mailAddressOf(link: string): string | undefined {
  return /^mailto:[\x21-\x24\x26-\x3E\x40-\x7E]+$/i.test(link) ? link : undefined;
}

/** Words that link, or that are of another language, have an element of their own; one for all the lines they take. */
function ownerOf({ inner }: Brush, element: Element, run: Run, isLink: boolean): Element {
  if (!isLink && run.language === undefined) return element;
  const last = inner.get(element);
  if (last?.run === run) return last.owner;
  const language = run.language === undefined ? {} : { language: run.language };
  const type = isLink ? 'Link' : 'Span';
  const owner: Element = { type, parent: element, ...language };
  inner.set(element, { run, owner });
  return owner;
}
