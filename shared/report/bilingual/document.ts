import type { ReportDocument } from '../../pdf/document.ts';
import { blocksInBoth } from './blocks.ts';
import { coverInBoth } from './cover.ts';
import { joined } from './text.ts';

/**
 * One document of two that were composed from one snapshot: what is written stands there in both, what is the same once.
 * It is in the language of the first.
 * @throws Error where they do not correspond, which is a fault of composition
 */
export function inBothLanguages(first: ReportDocument, second: ReportDocument): ReportDocument {
  return {
    ...first,
    title: joined(first.title, second.title),
    subject: joined(first.subject, second.subject),
    author: joined(first.author, second.author),
    ...(first.watermark !== undefined && {
      watermark: joined(first.watermark, second.watermark ?? first.watermark),
    }),
    words: {
      ...first.words,
      contents: joined(first.words.contents, second.words.contents),
      contentsContinued: `${first.words.contents}${first.words.continued}`,
    },
    cover: coverInBoth(first.cover, second.cover, second.language),
    blocks: blocksInBoth(first.blocks, second.blocks, second.language),
  };
}
