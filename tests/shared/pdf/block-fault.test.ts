import { expect, test } from 'vitest';
import { DocumentFault } from '../../../shared/pdf/document-fault.ts';
import { render } from '../../../shared/pdf/render.ts';
import { aDocument, heading, paragraph } from '../../builders/document.ts';

test('a block that cannot be laid out is named, with the underlying error', () => {
  const drawing = { kind: 'site_map', sites: [{}], outlines: undefined };
  const figure = { block: 'figure', drawing, caption: [{ text: 'A map' }], alternative: 'A map' };
  const document = aDocument([heading(1, 'One'), paragraph('Words.'), figure as never]);
  const fault = faultOf(() => render(document));
  expect(fault.where).toBe('blocks/2');
  expect(fault.message).toContain('blocks/2 cannot be laid out (TypeError)');
  expect(fault.cause).toBeInstanceOf(TypeError);
});

function faultOf(work: () => unknown): DocumentFault {
  try {
    work();
  } catch (error) {
    if (error instanceof DocumentFault) return error;
    throw error;
  }
  throw new Error('The document was made');
}
