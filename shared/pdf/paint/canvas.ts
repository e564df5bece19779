import type { Element } from '../layout/display-list.ts';
import { pdfString } from '../pdf-string.ts';
import type { Shaped } from '../text/shaper.ts';
import type { Typeface } from '../text/typefaces.ts';
import type { Fonts } from './fonts.ts';
import { channels, short, textOperators } from './operators.ts';
import type { Structure } from './structure.ts';

/** Who content belongs to: an element of the structure, or nobody (it is decoration, or runs along every page). */
export type Owner = Element | 'Layout' | 'Pagination';

export type Stroke = {
  readonly parts: readonly Shaped[];
  readonly typeface: Typeface;
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  readonly baseline: number;
  /** What it says, where glyphs do not go one to one with characters. */
  readonly says?: string;
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
  let owner: Owner | undefined;
  /** Where the current line of text begins; undefined outside a text object. */
  let line: { x: number; y: number } | undefined;

  const endText = () => {
    if (line) content.push('ET');
    line = undefined;
  };
  const endOwner = () => {
    endText();
    if (owner !== undefined) content.push('EMC');
    owner = undefined;
  };
  const fillColour = (colour: string) => {
    if (colour === state.fill) return;
    content.push(`${channels(colour)} rg`);
    state.fill = colour;
  };
  const goTo = (x: number, y: number) => {
    if (!line) content.push(`BT 1 0 0 -1 ${short(x)} ${short(y)} Tm`);
    else content.push(`${short(x - line.x)} ${short(line.y - y)} Td`);
    line = { x: short(x), y: short(y) };
  };

  return {
    belongTo(next) {
      if (next === owner) return;
      endOwner();
      owner = next;
      if (typeof next === 'string') content.push(`/Artifact <</Type /${next}>> BDC`);
      else content.push(`/${next.type} <</MCID ${structure.begin(next)}>> BDC`);
    },
    text({ parts, typeface, size, colour, x, baseline, says }) {
      fillColour(colour);
      goTo(x, baseline);
      const font = `/${fonts.use(typeface)} ${size} Tf`;
      if (font !== state.font) content.push(font);
      state.font = font;
      const operators = textOperators(parts, size, (shaped) => fonts.operand(typeface, shaped));
      content.push(says === undefined ? operators : spoken(operators, says));
    },
    paint(operators) {
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
      return content.join('\n');
    },
  };
}

function spoken(operators: string, says: string): string {
  return `/Span <</ActualText ${pdfString(says)}>> BDC ${operators} EMC`;
}
