import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSample } from '../../../infra/local/sample/load.ts';
import type { Block, ReportDocument } from '../../../shared/pdf/document.ts';
import type { Element, Page } from '../../../shared/pdf/layout/display-list.ts';
import { allBlocks, innerBlocks } from '../../../shared/pdf/nested-blocks.ts';
import { textsOf } from '../../../shared/pdf/texts.ts';
import { words } from '../../builders/compose-report.ts';
import { layOutDocument } from '../../builders/typesetter.ts';
import { startSystem, type TestSystem } from '../../local/system.ts';

let system: TestSystem;
let report: ReportDocument;

beforeAll(async () => {
  system = await startSystem();
  const { programmeId } = await loadSample(system);
  const coordinator = await system.as('coordinator@example.org');
  const asked = await coordinator.call('requestReport', {
    params: { programmeId },
    body: { kind: 'experience_sharing', language: 'en' },
  });
  const params = { reportId: asked.body.reportId };
  const data = await coordinator.bytes('getReportDocument', { params, accept: 'application/json' });
  report = (await data.json()) as ReportDocument;
});
afterAll(() => system.stop());

/** Citations and references are no part of a sentence. */
const sayings = (block: Block): readonly string[] =>
  innerBlocks(block).length > 0
    ? []
    : textsOf(block).flatMap((text) =>
        words(text.filter(({ citation, secondary }) => !citation && !secondary))
          .split(/(?<=[.!?:])\s+/)
          .map((each) => each.trim()),
      );

/** A name, a title or a cell is no sentence: it ends without a full stop. */
const isSentence = (said: string) => /[.!?]$/.test(said) && said.split(/\s+/).length > 6;

test('no sentence of more than six words stands three times', () => {
  const said = allBlocks(report.blocks).flatMap(sayings).filter(isSentence);
  const counts = Map.groupBy(said, (each) => each);
  expect(said.length).toBeGreaterThan(50);
  const often = [...counts].filter(([, each]) => each.length >= 3);
  expect(often.map(([each]) => each)).toEqual([]);
});

/** An element and all it is within, from the inside. */
const ancestorsOf = (element: Element | undefined): readonly Element[] =>
  element ? [element, ...ancestorsOf(element.parent)] : [];

/** The parts of tables that are on a page, each with its table. */
function tablePartsOf({
  items,
}: Page): readonly { readonly part: string; readonly table: Element }[] {
  return items.flatMap((item) => {
    const within = 'element' in item ? ancestorsOf(item.element) : [];
    const part = within.find(({ type }) => type === 'THead' || type === 'TBody');
    const table = within.find(({ type }) => type === 'Table');
    return part && table ? [{ part: part.type, table }] : [];
  });
}

test('the head of a table stands on a page with its first row', () => {
  const pages = layOutDocument(report).pages.map(tablePartsOf);
  const heads = pages.map((parts) => parts.filter(({ part }) => part === 'THead'));
  expect(heads.flat().length).toBeGreaterThan(20);
  for (const [at, parts] of pages.entries())
    for (const { table } of heads[at] ?? [])
      expect(parts.some((each) => each.part === 'TBody' && each.table === table)).toBe(true);
});
