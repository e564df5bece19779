import { describe, expect, test } from 'vitest';
import type { Block, Text } from '../../../../shared/pdf/document.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { composeReport } from '../../../builders/compose-report.ts';
import { aDocument, paragraph, plain } from '../../../builders/document.ts';
import { programmeRecords, projectRecords } from '../../../builders/owned.ts';
import { textOfLine } from '../../../builders/placed-lines.ts';
import { anIndicator, aProject, aResult } from '../../../builders/records.ts';
import { layOutDocument } from '../../../builders/typesetter.ts';
import { text as textOfEntry } from '../../../local/pdf-objects/file.ts';
import { inspect } from '../../../local/pdf-objects/inspected.ts';
import { taggedText } from '../../../local/pdf-objects/tagged-text.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';

const documentOf = (...titles: readonly Text[]) =>
  aDocument([
    { block: 'contents' },
    ...titles.flatMap((text, at): readonly Block[] => [
      { block: 'heading', level: 1, id: `heading-${at}`, text },
      paragraph('x'),
    ]),
  ]);
/** The lines of the entries, without page numbers. */
const contentsOf = (...titles: readonly Text[]) =>
  layOutDocument(documentOf(...titles)).pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.draw === 'line' && item.goTo ? [textOfLine(item.line)] : [])),
  );

const inTwo = (first: string, second: string): Text => [
  { text: first },
  { text: second, language: 'en', startsTranslation: true },
];
const north = 'Improving the water supply of the mountain villages of the north';
const south = 'Building sanitation for the schools of the south and of the islands';

describe('the table of contents', () => {
  const pagesWithEntries = (count: number) => {
    const titles = Array.from({ length: count }, (_, at) => plain(`Title ${at}`));
    return layOutDocument(documentOf(...titles)).pages.filter(({ items }) =>
      items.some((item) => item.draw === 'line' && item.goTo),
    );
  };
  const distanceOf = (count: number) => {
    const [page] = pagesWithEntries(count);
    const lines = (page?.items ?? []).filter((item) => item.draw === 'line');
    const levels = [...new Set(lines.map(({ baseline }) => baseline))];
    return (levels[2] ?? 0) - (levels[1] ?? 0);
  };

  test('has the same leading on one page and on two', () => {
    expect(pagesWithEntries(36)).toHaveLength(1);
    expect(pagesWithEntries(60).length).toBeGreaterThan(1);
    expect(distanceOf(60)).toBe(distanceOf(20));
  });
});

describe('an entry of the table of contents', () => {
  test.each([' / ', ': ', ' (', '; '])(
    'keeps every character of its title over two lines: "%s"',
    (sign) => {
      const lines = contentsOf(plain(`${north}${sign}${south}`));
      expect(lines).toHaveLength(2);
      expect(lines.join(' ')).toBe(`${north}${sign}${south}`);
    },
  );

  test("in two languages puts each on a line of its own, with its author's punctuation", () => {
    const [own, english] = ['北部山区村庄供水改善 / 南部学校卫生设施建设', `${north} / schools`];
    expect(contentsOf(inTwo(own, english))).toEqual([own, english]);
    expect(contentsOf(inTwo('供水 / 道路', 'Water / roads'))).toEqual([
      '供水 / 道路 / Water / roads',
    ]);
  });

  test('is tagged with its languages, and has one link for each line', () => {
    const titles = [
      inTwo('北部山区村庄供水改善和南部学校卫生设施建设', north),
      inTwo('供水', 'Water'),
    ];
    const { bytes } = render(documentOf(...titles));
    const { file, elements } = inspect(bytes);
    const spans = elements.filter(({ type, parent }) => type === 'Span' && parent?.type === 'Link');
    expect(spans.map(({ dictionary }) => textOfEntry(file, dictionary.get('Lang')))).toEqual([
      'en',
      'en',
    ]);
    expect(structureFaults(bytes)).toEqual([]);
  });
});

test('a project title keeps its slash in the table of contents', () => {
  const title = { en: `${north} / ${south}` };
  const projects = ['p1', 'p2'].map((projectId) => ({
    ...projectRecords({
      results: [aResult({ projectId })],
      indicators: [anIndicator({ projectId })],
    }),
    project: aProject({ projectId, title }),
  }));
  const { bytes } = render(composeReport(programmeRecords({ projects })));
  const entries = taggedText(bytes).filter(({ type }) => type === 'TOCI');
  const own = entries.filter(({ text }) => text.includes(north));
  expect(own.length).toBeGreaterThan(1);
  for (const { text } of own) expect(text).toContain(title.en);
});
