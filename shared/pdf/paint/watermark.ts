import { roundCoordinate } from '../coordinate.ts';
import { addObject, type PdfObject, type Writer } from '../file/pdfkit-adapter.ts';
import { bareText } from '../layout/bare-text.ts';
import { breakLines } from '../linebreak/break-lines.ts';
import type { Line } from '../linebreak/line.ts';
import { colours, page, type Style } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { colourOperands } from './colour-operands.ts';
import type { ContentStream } from './content-stream.ts';
import { outlinesOf } from './glyph-outlines.ts';

const style: Style = { size: 110, leading: 110, colour: colours.watermark, bold: true };
/** A longer watermark is scaled down to stay on the page. */
const maxWidth = 640;
const name = 'Mark';

/** Paints the watermark of a page; called before its text. */
export type PaintWatermark = (writer: Writer, content: ContentStream) => void;

/**
 * The watermark is one form object for all pages, and made of outlines: as text it would be copied along with the text of the page. For
 * those who cannot see it, the cover says that drafts are included.
 */
export function startWatermark(
  typesetter: Typesetter,
  writer: Writer,
  text: string | undefined,
): PaintWatermark {
  const [line] = breakLines(
    typesetter,
    bareText(typesetter, text ?? ''),
    style,
    Number.POSITIVE_INFINITY,
  );
  if (!line) return () => {};
  const form = addForm(writer, line);
  return ({ page: { xobjects } }, content) => {
    xobjects[name] = form;
    content.setOwner('Layout');
    content.withSavedState(risingThroughMiddle, () => content.paint(`/${name} Do`));
  };
}

const cos45 = Math.SQRT1_2;
const middle = `${roundCoordinate(page.width / 2)} ${roundCoordinate(page.height / 2)}`;
const risingThroughMiddle = `${cos45} ${-cos45} ${cos45} ${cos45} ${middle} cm`;

function addForm(writer: Writer, line: Line): PdfObject {
  const scale = Math.min(1, maxWidth / line.width);
  const [size, half] = [style.size * scale, (line.width * scale) / 2];
  const outlines = outlinesOf(line, { x: -half, y: size / 3, size });
  const dictionary = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [-half, -size, half, size].map(roundCoordinate),
    Resources: {},
  };
  return addObject(
    writer,
    dictionary,
    Buffer.from(`${colourOperands(style.colour)} rg ${outlines} f`),
  );
}
