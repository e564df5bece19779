import type { Recolour } from '../accent.ts';
import { roundCoordinate } from '../coordinate.ts';
import type { StructureTree } from '../file/structure-tree.ts';
import type { Element } from '../layout/display-list.ts';
import type { Shaped } from '../shaping/shape.ts';
import type { Typeface } from '../shaping/typefaces.ts';
import { colourOperands } from './colour-operands.ts';
import type { DocumentFonts } from './document-fonts.ts';

/** An element of the structure, or an artifact: decoration (`Layout`), or what repeats on every page (`Pagination`). */
type Owner = Element | 'Layout' | 'Pagination';

type ShownText = {
  readonly parts: readonly Shaped[];
  readonly typeface: Typeface;
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  readonly baseline: number;
};

/**
 * The content stream of one page (ISO 32000-1, 7.8.2). It writes no graphics state that is set already, and neighbouring content of
 * one owner as one marked-content sequence.
 */
export type ContentStream = {
  /** Whatever is painted from here on belongs to this owner. */
  setOwner(owner: Owner): void;
  showText(text: ShownText): void;
  /** Appends path or object operators. */
  paint(operators: string): void;
  /** @param isExact whether it stays as it is with another accent */
  setFill(colour: string, isExact?: boolean): void;
  setStroke(width: number, colour: string): void;
  /** Paints between `q` and `Q`: graphics state that is set within does not outlast it. */
  withSavedState(operators: string, paint: () => void): void;
  /** @returns the operators of the page */
  end(): string;
};

type GraphicsState = { fill: string; stroke: string; width: number; font: string };
type Parts = {
  readonly fonts: DocumentFonts;
  readonly structure: StructureTree;
  readonly recolour: Recolour;
};

const unset: GraphicsState = { fill: '', stroke: '', width: -1, font: '' };

export function startContentStream({ fonts, structure, recolour }: Parts): ContentStream {
  const operations: string[] = [];
  let state = { ...unset };
  let nextOwner: Owner | undefined;
  let owner: Owner | undefined;
  /** Whether the marked-content sequence began within a text object; it has to end within it then. */
  let beganInText = false;
  /** The start of the current line; undefined outside a text object. */
  let lineStart: { x: number; y: number } | undefined;

  const endText = () => {
    if (lineStart) operations.push('ET');
    lineStart = undefined;
  };
  const endOwner = () => {
    if (!beganInText) endText();
    if (owner !== undefined) operations.push('EMC');
    owner = undefined;
  };
  const beginOwner = (next: Owner) => {
    if (typeof next === 'string') operations.push(`/Artifact <</Type /${next}>> BDC`);
    else operations.push(`/${next.type} <</MCID ${structure.beginContent(next)}>> BDC`);
    owner = next;
    beganInText = lineStart !== undefined;
  };
  /** Text of several owners stays one text object, because within it a place is written shorter. */
  const switchOwner = (isText: boolean) => {
    const mustLeaveText = !isText && lineStart !== undefined && beganInText;
    if (nextOwner === owner && !mustLeaveText) return;
    endOwner();
    if (!isText) endText();
    if (nextOwner !== undefined) beginOwner(nextOwner);
  };
  const setFill = (given: string, isExact = false) => {
    const colour = isExact ? given : (recolour.get(given) ?? given);
    if (colour === state.fill) return;
    operations.push(`${colourOperands(colour)} rg`);
    state.fill = colour;
  };
  const moveTo = (toX: number, toY: number) => {
    const [x, y] = [roundCoordinate(toX), roundCoordinate(toY)];
    if (!lineStart) operations.push(`BT 1 0 0 -1 ${x} ${y} Tm`);
    else
      operations.push(`${roundCoordinate(x - lineStart.x)} ${roundCoordinate(lineStart.y - y)} Td`);
    lineStart = { x, y };
  };

  return {
    setOwner(next) {
      nextOwner = next;
    },
    showText({ parts, typeface, size, colour, x, baseline }) {
      switchOwner(true);
      setFill(colour);
      moveTo(x, baseline);
      for (const { font: name, operand } of fonts.encode(typeface, parts)) {
        const font = `/${name} ${size} Tf`;
        if (font !== state.font) operations.push(font);
        state.font = font;
        operations.push(`[(${operand})]TJ`);
      }
    },
    paint(operators) {
      switchOwner(false);
      endText();
      operations.push(operators);
    },
    setFill,
    setStroke(width, given) {
      const colour = recolour.get(given) ?? given;
      if (width !== state.width) operations.push(`${width} w`);
      if (colour !== state.stroke) operations.push(`${colourOperands(colour)} RG`);
      state = { ...state, width, stroke: colour };
    },
    withSavedState(operators, paint) {
      switchOwner(false);
      endText();
      const saved = { ...state };
      operations.push(`q ${operators}`);
      paint();
      endText();
      operations.push('Q');
      state = saved;
    },
    end() {
      endOwner();
      endText();
      return operations.join('\n');
    },
  };
}
