import type { Cover, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { besideEachOther } from '../../linebreak/two-languages.ts';
import { contentWidth, page, type Style, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { baselineShiftOf, heightOf, writeText } from '../blocks/text.ts';
import type { Element } from '../display-list.ts';
import { ensureRoom, type Flow, put, startFlow } from './flow.ts';

/** On a cover page the title stands about a fifth down, or higher if the cover does not fit otherwise. */
const forms = {
  page: {
    tops: [170, 130, 96, page.top],
    title: { style: styles.coverTitle, spaceAbove: 8 },
    subtitle: { style: styles.coverSubtitle, spaceAbove: 4 },
    rule: { spaceAbove: 20, spaceBelow: 16 },
    belowNote: 0,
  },
  head: {
    tops: [page.top],
    title: { style: styles.headTitle, spaceAbove: 2 },
    subtitle: { style: styles.body, spaceAbove: 1 },
    rule: { spaceAbove: 8, spaceBelow: 10 },
    belowNote: space.note,
  },
} as const;
/** The width of the column of labels, which needs more in two languages, and the space after it. */
const labelWidth = { min: 130, max: 210, space: 8 } as const;
/** The space below a fact; in two languages it is more than between the languages. */
const factGap = { one: 3, two: 6 } as const;

/** Lays the cover: the kind of report, its title, and the facts a reader must know before the figures. */
export function layCover(flow: Flow, cover: Cover, root: Element): void {
  const { tops } = forms[cover.form ?? 'page'];
  const fitting = tops.find(
    (top) => layFrom(top, startFlow(flow.typesetter), cover, root).at === 0,
  );
  layFrom(fitting ?? page.top, flow, cover, root);
}

function layFrom(top: number, flow: Flow, cover: Cover, root: Element): Flow {
  const { title, subtitle, rule, belowNote } = forms[cover.form ?? 'page'];
  flow.y = top;
  const section = { type: 'Sect', parent: root };
  write(flow, [{ text: cover.kind }], styles.coverKind, { type: 'P', parent: section });
  flow.y += title.spaceAbove;
  write(flow, cover.title, title.style, { type: 'H1', parent: section });
  for (const text of cover.subtitles) {
    flow.y += subtitle.spaceAbove;
    write(flow, text, subtitle.style, { type: 'P', parent: section });
  }
  flow.y += rule.spaceAbove;
  put(flow, { draw: 'rule', x: page.left, y: flow.y, width: contentWidth });
  flow.y += rule.spaceBelow;
  for (const fact of cover.facts)
    layFact(flow, fact, { section, labels: labelsOf(flow.typesetter, cover) });
  if (cover.note) layNote(flow, cover.note, section);
  flow.y += belowNote;
  return flow;
}

function write(flow: Flow, text: Text, style: Style, element: Element): void {
  writeText(flow, { text, style, x: page.left, width: contentWidth, element });
}

type Fact = Cover['facts'][number];

const labelOf = ({ label, also = [] }: Fact): Text => [{ text: label, strong: true }, ...also];

/** The width of the labels: both languages of each on one line, if there is room. */
function labelsOf(typesetter: Typesetter, { facts }: Cover): number {
  const widths = facts.map((fact) =>
    naturalWidth(typesetter, besideEachOther(labelOf(fact)), styles.label),
  );
  const wished = Math.max(...widths) + 0.5 + labelWidth.space;
  return facts.some(({ also }) => also)
    ? Math.min(labelWidth.max, Math.max(labelWidth.min, wished))
    : labelWidth.min;
}

type Columns = { readonly section: Element; readonly labels: number };

/** Label and content share a baseline, whatever the leading of their scripts. */
function layFact(flow: Flow, fact: Fact, { section, labels }: Columns): void {
  const style = styles.body;
  const [label, { text }] = [labelOf(fact), fact];
  const width = { label: labels - labelWidth.space, text: contentWidth - labels };
  const height = Math.max(
    heightOf(flow.typesetter, label, styles.label, width.label),
    heightOf(flow.typesetter, text, style, width.text),
  );
  ensureRoom(flow, height);
  const element = { type: 'P', parent: section };
  const labelShift = baselineShiftOf(
    breakLines(flow.typesetter, label, styles.label, width.label)[0],
    style,
  );
  const textShift = baselineShiftOf(breakLines(flow.typesetter, text, style, width.text)[0], style);
  const top = flow.y;
  flow.y = top + Math.max(0, textShift - labelShift);
  const labelBox = { style: styles.label, x: page.left, width: width.label, isLabel: true };
  writeText(flow, { ...labelBox, text: label, element });
  const below = flow.y;
  flow.y = top + Math.max(0, labelShift - textShift);
  writeText(flow, { text, style, x: page.left + labels, width: width.text, element });
  flow.y = Math.max(flow.y, below) + (fact.also ? factGap.two : factGap.one);
}

function layNote(flow: Flow, text: Text, section: Element): void {
  flow.y += space.note + 8;
  write(flow, text, styles.body, { type: 'P', parent: section });
}
