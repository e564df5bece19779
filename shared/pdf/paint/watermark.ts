import { short } from '../coordinate.ts';
import type { Writer } from '../file/pdfkit-adapter.ts';
import { bareText } from '../layout/bare-text.ts';
import { breakLines } from '../linebreak/break-lines.ts';
import type { Line } from '../linebreak/line.ts';
import { colours, page, type Style } from '../theme.ts';
import type { Canvas } from './content-stream.ts';
import { outlinesOf } from './glyph-outlines.ts';
import { channels } from './text-operands.ts';

const style: Style = { size: 110, leading: 110, colour: colours.watermark, bold: true };
/** A long watermark is scaled down to stay on the page. */
const maxWidth = 640;
const name = 'Mark';

/** Paints the watermark of a page, beneath its text. */
export type Watermark = (writer: Writer, canvas: Canvas) => void;

/**
 * The watermark of a draft, made once for all pages. It is drawn as outlines: as text it would be copied along with the text of the page.
 * For those who cannot see it, the cover says that drafts are included.
 */
export function startWatermark(writer: Writer, text: string | undefined): Watermark {
  const [line] = breakLines(bareText(text ?? ''), style, Number.POSITIVE_INFINITY);
  if (!line) return () => {};
  const form = formOf(writer, line);
  return ({ page: { xobjects } }, canvas) => {
    xobjects[name] = form;
    canvas.belongTo('Layout');
    canvas.apart(risingThroughTheMiddle, () => canvas.paint(`/${name} Do`));
  };
}

const turned = Math.SQRT1_2;
const middle = `${short(page.width / 2)} ${short(page.height / 2)}`;
const risingThroughTheMiddle = `${turned} ${-turned} ${turned} ${turned} ${middle} cm`;

function formOf(writer: Writer, line: Line): PDFKit.PDFKitReference {
  const share = Math.min(1, maxWidth / line.width);
  const [size, half] = [style.size * share, (line.width * share) / 2];
  const outlines = outlinesOf(line, { x: -half, y: size / 3, size });
  const form = writer.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [-half, -size, half, size].map(short),
    Resources: {},
  });
  form.end(Buffer.from(`${channels(style.colour)} rg ${outlines} f`));
  return form;
}
