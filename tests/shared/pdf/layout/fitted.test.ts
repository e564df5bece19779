import { describe, expect, test } from 'vitest';
import { assertSound } from '../../../../shared/pdf/check.ts';
import type { Block } from '../../../../shared/pdf/document.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { aDocument, heading, paragraph } from '../../../builders/document.ts';
import { placesOf } from '../../../builders/placed-blocks.ts';

const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => paragraph(`${name} ${at}`));
const fitted = (...alternatives: readonly (readonly Block[])[]): Block => ({
  block: 'fitted',
  alternatives,
});
const textsOn = (blocks: readonly Block[]) =>
  placesOf(blocks).map((page) => page.map(({ text }) => text));

describe('of alternatives', () => {
  const three = fitted(lines('full', 25), lines('shorter', 12), lines('shortest', 2));

  test('the fullest that fits on the rest of the page is printed', () => {
    const printed = [0, 15, 28].map((above) => {
      const [first = [], ...others] = textsOn([...lines('above', above), three]);
      expect(others).toEqual([]);
      return first[above];
    });
    expect(printed).toEqual(['full 0', 'shorter 0', 'shortest 0']);
  });

  test('the last is printed where none fits, and goes on on the next page', () => {
    const pages = textsOn([fitted(lines('full', 90), lines('rest', 60))]);
    expect(pages.length).toBe(2);
    expect(pages.flat().filter((text) => text.startsWith('rest'))).toHaveLength(60);
    expect(pages.flat().join()).not.toContain('full');
  });

  test('a heading above is printed once, and no level of headings is left out', () => {
    const blocks = [
      heading(1, 'Title'),
      fitted(
        [heading(2, 'Part'), ...lines('full', 60)],
        [heading(2, 'Part'), ...lines('short', 2)],
      ),
    ];
    expect(textsOn(blocks)).toEqual([['Title', 'Part', 'short 0', 'short 1']]);
    expect(render(aDocument(blocks)).pages).toBe(2);
  });

  test('each is checked, and has no id that the fullest does not have', () => {
    const check =
      (...alternatives: readonly (readonly Block[])[]) =>
      () =>
        assertSound(aDocument([fitted(...alternatives)]));
    const link: Block = { block: 'paragraph', text: [{ text: 'there', to: 'nowhere' }] };
    expect(check([heading(2, 'A')], [heading(2, 'A')])).not.toThrow();
    expect(check([heading(2, 'A')], [heading(2, 'B')])).toThrow('alternatives/1/0');
    expect(check([paragraph('a')], [link])).toThrow('leads nowhere');
    expect(check()).toThrow('has no alternative');
  });
});
