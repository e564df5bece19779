import { describe, expect, test } from 'vitest';
import { printedDocument } from '../../../shared/pdf/printed-document.ts';
import { render } from '../../../shared/pdf/render.ts';
import { wordFaults } from '../../builders/printed-texts.ts';
import { inkOf } from '../../local/ink.ts';
import { taggedText } from '../../local/pdf-objects/tagged-text.ts';
import { structureFaults } from '../../local/pdf-structure.ts';
import { goldenDocuments } from './golden/documents.ts';

const designed = Object.entries(goldenDocuments).filter(([name]) =>
  / (designed|sheet)$/.test(name),
);

describe.each(designed)('a document with every block of a designed page, %s', (_, document) => {
  const { bytes } = render(document);

  test('is well structured', () => {
    expect(structureFaults(bytes)).toEqual([]);
  });

  test('is tagged with its words, in reading order', () => {
    expect(wordFaults(printedDocument(document), taggedText(bytes))).toEqual([]);
  });

  test('stays within the sheet', () => {
    const outside = inkOf(document).filter(
      ({ left, right, top, bottom }) => left < 20 || right > 575 || top < 20 || bottom > 830,
    );
    expect(outside).toEqual([]);
  });
});
