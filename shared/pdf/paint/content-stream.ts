import { short } from '../coordinate.ts';
import type { Structure } from '../file/structure-tree.ts';
import type { Element } from '../layout/display-list.ts';
import type { Shaped } from '../shaping/shape.ts';
import type { Typeface } from '../shaping/typefaces.ts';
import type { Fonts } from './document-fonts.ts';
import { channels } from './text-operands.ts';

/** Who content belongs to: an element of the structure, or nobody (it is decoration, or runs along every page). */
type Owner = Element | 'Layout' | 'Pagination';

type Stroke = {
  readonly parts: readonly Shaped[];
  readonly typeface: Typeface;
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  readonly baseline: number;
};

/** The content of one page being painted. What is set already is not set again; neighbours of one owner are one sequence. */
export type Canvas = {
  /** Whatever is painted from here belongs to this owner. */
  belongTo(owner: Owner): void;
  text(stroke: Stroke): void;
  /** Paints by these operators. */
  paint(operators: string): void;
  fillColour(colour: string): void;
  line(width: number, colour: string): void;
  /** What is set within is forgotten after it. */
  apart(operators: string, paint: () => void): void;
  /** The operators of the page. */
  end(): string;
};

type State = { fill: string; stroke: string; width: number; font: string };
type Given = { readonly fonts: Fonts; readonly structure: Structure };

const unset: State = { fill: '', stroke: '', width: -1, font: '' };

export function startCanvas({ fonts, structure }: Given): Canvas {
  const content: string[] = [];
  let state = { ...unset };
  let wanted: Owner | undefined;
  let owner: Owner | undefined;
  /** Whether the sequence of the owner was begun within a text object, and so ends within it. */
  let isWithinText = false;
  /** Where the current line of text begins; undefined outside a text object. */
  let line: { x: number; y: number } | undefined;

  const endText = () => {
    if (line) content.push('ET');
    line = undefined;
  };
  const endOwner = () => {
    if (!isWithinText) endText();
    if (owner !== undefined) content.push('EMC');
    owner = undefined;
  };
  const begin = (next: Owner) => {
    if (typeof next === 'string') content.push(`/Artifact <</Type /${next}>> BDC`);
    else content.push(`/${next.type} <</MCID ${structure.begin(next)}>> BDC`);
    owner = next;
    isWithinText = line !== undefined;
  };
  /** Text of several owners stays one text object, which spares saying where each begins. */
  const own = (isText: boolean) => {
    const isOutgrown = !isText && line !== undefined && isWithinText;
    if (wanted === owner && !isOutgrown) return;
    endOwner();
    if (!isText) endText();
    if (wanted !== undefined) begin(wanted);
  };
  const fillColour = (colour: string) => {
    if (colour === state.fill) return;
    content.push(`${channels(colour)} rg`);
    state.fill = colour;
  };
  const goTo = (x: number, y: number) => {
    if (!line) content.push(`BT 1 0 0 -1 ${short(x)} ${short(y)} Tm`);
    else content.push(`${short(short(x) - line.x)} ${short(line.y - short(y))} Td`);
    line = { x: short(x), y: short(y) };
  };

  return {
    belongTo(next) {
      wanted = next;
    },
    text({ parts, typeface, size, colour, x, baseline }) {
      own(true);
      fillColour(colour);
      goTo(x, baseline);
      for (const { font: name, operand } of fonts.write(typeface, parts)) {
        const font = `/${name} ${size} Tf`;
        if (font !== state.font) content.push(font);
        state.font = font;
        content.push(`[(${operand})]TJ`);
      }
    },
    paint(operators) {
      own(false);
      endText();
      content.push(operators);
    },
    fillColour,
    line(width, colour) {
      if (width !== state.width) content.push(`${width} w`);
      if (colour !== state.stroke) content.push(`${channels(colour)} RG`);
      state = { ...state, width, stroke: colour };
    },
    apart(operators, paint) {
      own(false);
      endText();
      const before = { ...state };
      content.push(`q ${operators}`);
      paint();
      endText();
      content.push('Q');
      state = before;
    },
    end() {
      endOwner();
      endText();
      return content.join('\n');
    },
  };
}
