import type { Block } from '../../../pdf/document.ts';
import { plain, type Setting } from '../../setting.ts';
import { glossaryTerms } from '../../words/glossary/words.ts';

/** What the terms of the report mean, in its language. */
export function glossaryAnnex({ words }: Setting): readonly Block[] {
  const { term, meaning, caption, terms } = words.glossary;
  return [
    {
      block: 'table',
      caption: plain(caption),
      columns: [
        { head: plain(term), share: 1.4, rowHeader: true },
        { head: plain(meaning), share: 5 },
      ],
      rows: glossaryTerms.map((name) => terms[name].map(plain)),
    },
  ];
}
