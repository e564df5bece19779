import type * as pdf from '../../pdf/document.ts';
import type { ReportDocument } from '../../pdf/document.ts';
import { plainText } from '../../pdf/plain-text.ts';
import { unbreakableWords } from '../../words/compounds.ts';
import { digitOption } from '../../words/numbers.ts';
import { type Content, type Inline, plain, type Text } from '../inline.ts';
import type { Phrases } from '../phrases.ts';
import type { Block, Cover, Tree } from '../tree.ts';
import type { Voices } from '../voice.ts';
import { writeBlocks } from './blocks.ts';
import { writeCover } from './cover.ts';
import { write } from './one-language.ts';
import { writePart } from './part.ts';
import { writeText } from './text.ts';

/** A report before it is in a language. */
export type DocumentTree = {
  readonly title: Text;
  readonly kind: Text;
  readonly fullTitle: Text;
  readonly author: Text;
  readonly date: string;
  readonly utcOffset: string;
  readonly fingerprint: string;
  readonly watermark?: Inline;
  readonly footer: Inline;
  readonly words: Phrases['page'];
  readonly cover: Cover;
  readonly identity?: Tree<pdf.Identity>;
  readonly blocks: readonly Block[];
};

/** The document of a report in one language, or in two: then it is one of the first. */
export function writeDocument(tree: DocumentTree, voices: Voices): ReportDocument {
  const [first] = voices;
  const inAll = (content: Content) => plainText(writeText(plain(content), voices));
  const inFirst = (content: Content) => plainText(write(plain(content), first));
  return {
    format: 1,
    title: inAll(tree.fullTitle),
    subject: inAll(tree.kind),
    author: inAll(tree.author),
    language: first.language,
    date: tree.date,
    utcOffset: tree.utcOffset,
    fingerprint: tree.fingerprint,
    unbreakableWords,
    ...(tree.watermark && { watermark: inAll(tree.watermark) }),
    runningHead: inFirst(tree.title),
    runningKind: inFirst(tree.kind),
    footer: inFirst(tree.footer),
    words: writeWords(tree.words, voices),
    cover: writeCover(tree.cover, voices),
    ...(tree.identity && { identity: writePart<pdf.Identity>(tree.identity, voices) }),
    blocks: writeBlocks(tree.blocks, voices),
  };
}

/** The words of the renderer: on every page there is room for those of the first language only. */
function writeWords(words: DocumentTree['words'], voices: Voices): ReportDocument['words'] {
  const [first, second] = voices;
  const inFirst = (content: Content) => plainText(write(plain(content), first));
  return {
    contents: plainText(writeText([words.contents], voices)),
    pageOf: inFirst(words.pageOf),
    continued: inFirst(words.continued),
    ...(second && { contentsContinued: inFirst([words.contents, words.continued]) }),
    ...digitOption(first.words),
  };
}
