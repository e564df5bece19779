import type { Drawing } from '../drawing.ts';
import { contentWidth } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { bulletBars } from './bullet-bars.ts';
import { goalMarks } from './goal-marks.ts';
import { groupedBars } from './grouped-bars.ts';
import { periodSeries } from './period-series.ts';
import { photograph } from './photograph.ts';
import type { DrawnFigure } from './shapes.ts';
import { siteMap } from './site-map.ts';

/** Draws a figure of any kind in this width, that of the page if absent. */
export function draw(typesetter: Typesetter, drawing: Drawing, width = contentWidth): DrawnFigure {
  switch (drawing.kind) {
    case 'bullet_bars':
      return bulletBars(typesetter, drawing, width);
    case 'grouped_bars':
      return groupedBars(typesetter, drawing, width);
    case 'period_series':
      return periodSeries(typesetter, drawing, width);
    case 'site_map':
      return siteMap(typesetter, drawing, width);
    case 'goal_marks':
      return goalMarks(typesetter, drawing, width);
    case 'photograph':
      return photograph(typesetter, drawing, width);
  }
}

/** Draws a figure with less height, if its kind can be lower: the texts of other figures than maps would be too small to read. */
export function drawLower(
  typesetter: Typesetter,
  drawing: Drawing,
  width: number,
): DrawnFigure | undefined {
  return drawing.kind === 'site_map' ? siteMap(typesetter, drawing, width, 'low') : undefined;
}
