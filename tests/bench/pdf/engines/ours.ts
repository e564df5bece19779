import { render } from '../../../../shared/pdf/render.ts';
import { documentOf } from '../report-document.ts';
import type { Engine } from './engine.ts';

/** Our engine; it finds its fonts itself. */
export async function open(): Promise<Engine> {
  return async (content) => (await render(documentOf(content))).bytes;
}
