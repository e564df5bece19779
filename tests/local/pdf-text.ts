import { extractText, getDocumentProxy } from 'unpdf';

/** Opens a PDF for inspection. The reader takes ownership of its bytes, so it gets a copy. */
export function openPdf(bytes: Uint8Array) {
  return getDocumentProxy(bytes.slice());
}

/** The text of each page of a PDF, as a reader's search would find it. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await openPdf(bytes), { mergePages: false });
  return text;
}

export async function textOf(bytes: Uint8Array): Promise<string> {
  return (await pagesOf(bytes)).join('\n').replace(/\s+/g, ' ');
}
