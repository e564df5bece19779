import type { Cover, Text } from '../../document.ts';
import { page, rules, type Style, space, styles } from '../../theme.ts';
import { writeText } from '../blocks/text.ts';
import type { Element } from '../display-list.ts';
import { layCoverFacts } from './cover-facts.ts';
import { type Flow, put, startFlow } from './flow.ts';

/** On a cover page the title stands about a fifth down, or higher if the cover does not fit otherwise. */
const forms = {
  page: {
    tops: [170, 130, 96, page.top],
    kind: styles.coverKind,
    title: { style: styles.coverTitle, spaceAbove: 7 },
    subtitle: { style: styles.coverSubtitle, spaceAbove: 3.5 },
    rule: { spaceAbove: 21, spaceBelow: 17.5 },
    belowNote: 0,
  },
  head: {
    tops: [page.top],
    kind: styles.kicker,
    title: { style: styles.heading1Dark, spaceAbove: 0 },
    subtitle: { style: styles.quietBody, spaceAbove: 0 },
    rule: { spaceAbove: 7, spaceBelow: 10.5 },
    belowNote: space.paragraph,
  },
} as const;
const aboveNote = 17.5;

/** Lays a cover on white, for a publisher without an identity. */
export function layPlainCover(flow: Flow, cover: Cover, section: Element): void {
  const { tops } = forms[cover.form ?? 'page'];
  const fitting = tops.find(
    (top) => layFrom(top, startFlow(flow.typesetter), cover, section).at === 0,
  );
  layFrom(fitting ?? page.top, flow, cover, section);
}

function layFrom(top: number, flow: Flow, cover: Cover, section: Element): Flow {
  const { kind, title, subtitle, rule, belowNote } = forms[cover.form ?? 'page'];
  flow.y = top;
  write(flow, [{ text: cover.kind }], kind, section);
  flow.y += title.spaceAbove;
  write(flow, cover.title, title.style, section, 'H1');
  for (const text of [...cover.subtitles, ...(cover.countries ? [cover.countries] : [])]) {
    flow.y += subtitle.spaceAbove;
    write(flow, text, subtitle.style, section);
  }
  flow.y += rule.spaceAbove;
  put(flow, { draw: 'rule', x: flow.x, y: flow.y, width: flow.width, ...rules.row });
  flow.y += rule.spaceBelow;
  layCoverFacts(flow, cover, section);
  for (const text of [cover.placeAndDate, cover.note]) {
    if (!text) continue;
    flow.y += aboveNote;
    write(flow, text, styles.body, section);
  }
  flow.y += belowNote;
  return flow;
}

function write(flow: Flow, text: Text, style: Style, section: Element, type = 'P'): void {
  const element = { type, parent: section };
  writeText(flow, { text, style, x: flow.x, width: flow.width, element });
}
