import type { Lead } from '../../document.ts';
import { familyOfLanguage } from '../../shaping/typefaces.ts';
import { space, styles } from '../../theme.ts';
import { addSpace, type Flow } from '../pages/flow.ts';
import type { Context } from './context.ts';
import { writeText } from './text.ts';

/** Lays an opening paragraph. */
export function layLead(
  flow: Flow,
  { text }: Lead,
  { root, language }: Pick<Context, 'root' | 'language'>,
): void {
  const isChinese = familyOfLanguage(language) === 'han';
  const style = isChinese ? styles.leadOfChinese : styles.lead;
  const element = { type: 'P', parent: root };
  const { x, width } = flow;
  writeText(flow, { text, style, x, width, element, isJustified: isChinese });
  addSpace(flow, space.paragraph);
}
