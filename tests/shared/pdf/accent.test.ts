import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentFor } from '../../../shared/domain/identity/accent.ts';
import { coloursWith } from '../../../shared/pdf/accent.ts';
import { render } from '../../../shared/pdf/render.ts';
import { colours } from '../../../shared/pdf/theme.ts';
import { contrast } from '../../builders/contrast.ts';
import { aDocument, heading, plain } from '../../builders/document.ts';
import { pageContents } from '../../local/pdf-objects/page-contents.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the accent of a programme', () => {
  test('stays as it is where its contrast on white is 7:1 or more', () => {
    expect(accentFor('#0B4F6C')).toEqual({ accent: '#0b4f6c', isAdjusted: false });
    expect(accentFor('#000000')).toEqual({ accent: '#000000', isAdjusted: false });
  });

  test('is darkened in its own hue otherwise, and that is told', () => {
    const { accent, isAdjusted } = accentFor('#e5243b');
    expect(isAdjusted).toBe(true);
    expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(7);
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(accent.slice(at, at + 2), 16),
    );
    expect(red / blue).toBeCloseTo(0xe5 / 0x3b, 0);
    expect(red).toBeGreaterThan(green);
  });

  test('has 7:1 on white whatever was given, and is as light as it may be', () => {
    fc.assert(
      fc.property(anyColour, (given) => {
        const { accent, isAdjusted } = accentFor(given);
        expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(7);
        if (isAdjusted) expect(contrast(accent, '#ffffff')).toBeLessThan(8.5);
        expect(isAdjusted).toBe(accent !== given);
      }),
    );
  });

  test('brings tints of the same tone, so that contrasts and greys stay', () => {
    fc.assert(
      fc.property(anyColour, (given) => {
        const { accent } = accentFor(given);
        const recolour = coloursWith(accent);
        for (const tint of ['pale', 'middle', 'light', 'track', 'band'] as const) {
          const tone = contrast(recolour.get(colours[tint]) ?? colours[tint], '#ffffff');
          expect(tone).toBeGreaterThan(contrast(colours[tint], '#ffffff') * 0.97);
          expect(tone).toBeLessThan(contrast(colours[tint], '#ffffff') * 1.03);
        }
        expect(contrast(recolour.get(colours.pale) ?? colours.pale, accent)).toBeGreaterThan(4.5);
      }),
    );
  });
});

test('a document is painted in its own accent, but for an emblem of the usual one', () => {
  const svgPaths = [{ d: 'M0 0H10V10z', fill: '#0b4f6c' }];
  const emblem = {
    alternative: 'A square',
    svgPaths,
    viewBox: { left: 0, top: 0, width: 10, height: 10 },
  } as const;
  const document = aDocument([heading(1, 'Title')], {
    identity: { accent: '#6c0b0b', emblem, publisher: [plain('The agency')] },
  });
  const [cover = '', page = ''] = pageContents(render(document).bytes);
  expect(page).toContain('0.424 0.043 0.043 rg');
  expect(page).not.toContain('0.043 0.31 0.424 rg');
  expect(cover).toContain('0.424 0.043 0.043 rg');
  expect(cover.split('0.043 0.31 0.424 rg')).toHaveLength(2);
});
