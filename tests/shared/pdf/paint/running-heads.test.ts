import { describe, expect, test } from 'vitest';
import { render } from '../../../../shared/pdf/render.ts';
import { aDocument, heading, paragraph } from '../../../builders/document.ts';
import { pagesOf } from '../../../local/pdf-text.ts';

describe('a running head that is too long', () => {
  const headOf = async (runningHead: string, section = long, runningKind = '') => {
    const blocks = [heading(1, section), paragraph('x')];
    const document = aDocument(blocks, { runningHead, runningKind });
    return (await pagesOf(render(document).bytes))[1] ?? '';
  };
  const long = 'A section with a title that takes half of the head of its page';

  test('ends after a word, without a separator', async () => {
    const text = await headOf(
      'East Asia Poverty Reduction Cooperation Pilot Project · Experiences',
    );
    expect(text).toMatch(/(East|Asia|Poverty|Reduction|Cooperation|Pilot|Project)…/);
  });

  test('ends after a letter if it is one word', async () => {
    expect(await headOf('x'.repeat(300))).toMatch(/x{20,}…/);
  });

  test('is shortened before the kind of report, which never is', async () => {
    const kind = 'Report of the implementing organisation';
    const text = await headOf('Cooperation Pilot Project '.repeat(4), '1. Results', kind);
    expect(text).toContain(`… · ${kind}`);
    expect(text.split('1. Results')).toHaveLength(3);
  });

  test('keeps the section beside it, which is shortened as well', async () => {
    const text = await headOf('Cooperation', `1. ${'word '.repeat(25)}`, 'Sharing');
    expect(text).toMatch(/Cooperation · Sharing/);
    expect(text).toMatch(/1\. (word )+word…/);
  });
});

test('the running head names the section that continues or starts on the page', async () => {
  const filling = Array.from({ length: 40 }, () => paragraph('x'));
  const blocks = [heading(1, 'First'), ...filling, heading(1, 'Second'), ...filling];
  const pages = await pagesOf(render(aDocument(blocks)).bytes);
  const counts = (name: string) => pages.map((page) => page.split(name).length - 1);
  expect(counts('First')).toEqual([0, 2, 1, 0]);
  expect(counts('Second')).toEqual([0, 0, 1, 1]);
});
