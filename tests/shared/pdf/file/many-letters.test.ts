import { expect, test } from 'vitest';
import { render } from '../../../../shared/pdf/render.ts';
import { aDocument, heading, paragraph } from '../../../builders/document.ts';
import { inspect } from '../../../local/pdf-objects/inspected.ts';
import { shownText } from '../../../local/pdf-objects/shown-text.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';

const codePoints = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

/** The codes of one font end at 32,767. */
test('a document with more distinct glyphs than a font has codes uses several fonts, and is read back whole', () => {
  const bases = codePoints(0x48a, 0x52f);
  const marks = codePoints(0x300, 0x34e);
  const signs = ['', '\u0323', '\u0331'].flatMap((end) => marks.map((mark) => `${mark}${end}`));
  const letters = signs.map((sign) => bases.map((base) => `${base}${sign}`));
  const paragraphs = letters.map((each) => paragraph(each.join('')));
  const { bytes } = render(aDocument([heading(1, 'First'), ...paragraphs]));
  expect(structureFaults(bytes)).toEqual([]);
  const shown = shownText(inspect(bytes));
  expect(letters.flat().filter((letter) => !shown.includes(letter))).toEqual([]);
});

/** ISO 19005-3 allows strings of 32,767 bytes. */
test.each(['x', '水'])(
  'titles and descriptions of 40,000 characters are shortened: %s',
  (letter) => {
    const long = letter.repeat(40_000);
    const document = aDocument(
      [
        { block: 'contents' },
        heading(1, long),
        {
          block: 'figure',
          caption: [{ text: long }],
          alternative: long,
          drawing: { kind: 'goal_marks', goals: [{ number: 1, name: long }] },
        },
        { block: 'paragraph', text: [{ text: long, link: 'https://example.org' }] },
      ].map((block) => (block.block === 'heading' ? { ...block, id: 'first' } : block)) as never,
      {
        title: long,
        author: long,
        subject: long,
        runningHead: long,
        attachments: [
          {
            name: 'a.txt',
            mediaType: 'text/plain',
            description: long,
            relationship: 'Source',
            text: long,
          },
        ],
      },
    );
    expect(structureFaults(render(document).bytes)).toEqual([]);
  },
);
