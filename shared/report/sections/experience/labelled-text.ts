import type { Source } from '../../../domain/source.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Block } from '../../../pdf/document.ts';
import {
  citations,
  labelled,
  paragraphs,
  type Setting,
  trimmed,
} from '../../composition-context.ts';

/** A titled part of the text; short titles inside an experience are not headings of the report. */
export function part(label: string, text: MultilingualText, setting: Setting): readonly Block[] {
  const [first, ...rest] = paragraphs(text, setting);
  return first?.block === 'paragraph' ? [labelled(label, first.text, setting), ...rest] : [];
}

export function evidence(
  label: string,
  sources: readonly Source[] | undefined,
  setting: Setting,
): readonly Block[] {
  const cited = trimmed(citations(sources ?? [], setting));
  return cited.length === 0 ? [] : [labelled(label, cited, setting)];
}
