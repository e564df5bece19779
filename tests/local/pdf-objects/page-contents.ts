import { inspect } from './inspected.ts';
import { contentOf } from './pages.ts';

/** The operators of each page. */
export function pageContents(bytes: Uint8Array): readonly string[] {
  const { file, pages } = inspect(bytes);
  return pages.map((page) => contentOf(file, page.dictionary));
}
