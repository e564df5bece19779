import type { Heading } from '../../document.ts';
import { space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import {
  addSpace,
  anchor,
  type Flow,
  isAtTop,
  isBelowHeading,
  newPage,
  startOnModule,
} from '../pages/flow.ts';
import { keepTogether, withHeightAbove } from '../pages/keep-together.ts';
import type { Context } from './context.ts';
import { heightOf, writeText } from './text.ts';

/** With its kicker, its subtitle and the space after it. */
export function heightOfHeading(typesetter: Typesetter, heading: Heading, width: number): number {
  const { level, text, kicker, subtitle } = heading;
  return (
    (kicker ? heightOf(typesetter, kicker, styles.kicker, width) : 0) +
    heightOf(typesetter, text, styles[`heading${level}`], width) +
    (subtitle ? heightOf(typesetter, subtitle, styleOfSubtitle(heading), width) : 0) +
    space.afterHeading[level]
  );
}

const styleOfSubtitle = ({ level }: Heading) =>
  level === 1 ? styles.quietBody : styles.captionSubtitle;

/** Lays a heading between its kicker and its subtitle, which are paragraphs. */
export function layHeading(flow: Flow, heading: Heading, context: Context): void {
  const { level, id, text, kicker, subtitle } = heading;
  const { root, keepWithNext, isKeptWithPrevious, tag } = context;
  if (heading.onNewPage && !isAtTop(flow)) newPage(flow);
  addSpace(flow, isBelowHeading(flow) ? space.paragraph : space.beforeHeading[level]);
  const own = heightOfHeading(flow.typesetter, heading, flow.width);
  if (!isKeptWithPrevious) keepTogether(flow, withHeightAbove(own, keepWithNext));
  anchor(flow, { id, level, text, ...(heading.unlisted && { unlisted: true }) });
  const { x, width } = flow;
  const element = { type: 'P', parent: root };
  if (kicker) writeText(flow, { text: kicker, style: styles.kicker, x, width, element });
  const title = { type: `H${tag}`, parent: root };
  writeText(flow, { text, style: styles[`heading${level}`], x, width, element: title });
  if (subtitle) {
    const below = { type: 'P', parent: root };
    writeText(flow, { text: subtitle, style: styleOfSubtitle(heading), x, width, element: below });
  }
  flow.y += space.afterHeading[level];
  startOnModule(flow);
  flow.headingEnd = flow.y;
}
