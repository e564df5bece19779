import { inDigits } from '../digits.ts';
import type { GoalMarks } from '../drawing.ts';
import { colours, styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { rectangle } from './path.ts';
import { type DrawnFigure, fillPath, type Shape, strokePath } from './shapes.ts';
import { baselineShiftOfText, heightOfText, textShapes } from './text-box.ts';

const side = 24;
/** Between the mark and its name, and after the name. */
const nameMargins = 18;
const edge = 4;
const rowGap = 7;
const number = { size: 12, leading: 16, colour: colours.text, bold: true } as const;

/**
 * The colours of the goals by the United Nations. They are an edge only, because white text on some of them is too faint to read.
 */
const goalColours: readonly string[] = [
  '#e5243b',
  '#dda63a',
  '#4c9f38',
  '#c5192d',
  '#ff3a21',
  '#26bde2',
  '#fcc30b',
  '#a21942',
  '#fd6925',
  '#dd1367',
  '#fd9d24',
  '#bf8b2e',
  '#3f7e44',
  '#0a97d9',
  '#56c02b',
  '#00689d',
  '#19486a',
];

/** Three in a row, or four where that saves a row. */
const columnsFor = (count: number) => (Math.ceil(count / 4) < Math.ceil(count / 3) ? 4 : 3);

type Cell = {
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly nameWidth: number;
};

/** A square with the number of each goal, its name beside it, in rows. */
export function goalMarks(
  typesetter: Typesetter,
  { goals, digits }: GoalMarks,
  width: number,
): DrawnFigure {
  const shapes: Shape[] = [];
  const columns = columnsFor(goals.length);
  const columnWidth = width / columns;
  const nameWidth = columnWidth - side - nameMargins;
  let y = 0;
  for (let at = 0; at < goals.length; at += columns) {
    const row = goals.slice(at, at + columns);
    const heights = row.map(({ name }) =>
      heightOfText(typesetter, name, styles.chartLabel, nameWidth),
    );
    const height = Math.max(side, ...heights);
    shapes.push(
      ...row.flatMap((goal, column) =>
        markOf(
          typesetter,
          { ...goal, mark: inDigits(String(goal.number), digits) },
          { x: column * columnWidth, top: y, height, nameWidth },
        ),
      ),
    );
    y += height + rowGap;
  }
  return { height: Math.max(0, y - rowGap), shapes };
}

function markOf(
  typesetter: Typesetter,
  goal: GoalMarks['goals'][number] & { readonly mark: string },
  { x, top, height, nameWidth }: Cell,
): readonly Shape[] {
  const nameHeight = heightOfText(typesetter, goal.name, styles.chartLabel, nameWidth);
  const y = top + (height - side) / 2;
  const colour = goalColours[goal.number - 1] ?? colours.accent;
  return [
    fillPath(rectangle(x, y, edge, side), { colour }),
    strokePath(rectangle(x, y, side, side), colours.border, 0.8),
    ...textShapes(typesetter, {
      text: goal.mark,
      style: number,
      x: x + edge,
      y:
        y +
        (side - number.leading) / 2 -
        baselineShiftOfText(typesetter, goal.mark, number, side - edge),
      width: side - edge,
      align: 'middle',
    }),
    ...textShapes(typesetter, {
      text: goal.name,
      style: styles.chartLabel,
      x: x + side + 8,
      y: top + (height - nameHeight) / 2,
      width: nameWidth,
    }),
  ];
}
