import { bytesOf, dictionary } from './file.ts';
import { inspect } from './inspected.ts';

/** The operators of the draft watermark of each page; undefined for a page without one. */
export function draftMarks(bytes: Uint8Array): readonly (string | undefined)[] {
  const { file, pages } = inspect(bytes);
  return pages.map((page) => {
    const resources = dictionary(file, page.dictionary.get('Resources'));
    const [form] = dictionary(file, resources.get('XObject')).values();
    const drawn = bytesOf(file, form);
    const isPainted = page.steps.some((step) => step.does === 'paint' && step.operator === 'Do');
    return drawn && isPainted ? Buffer.from(drawn).toString('latin1') : undefined;
  });
}
