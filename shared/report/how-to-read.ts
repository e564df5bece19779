import type { ReportKind } from '../domain/reports/report-kind.ts';
import type { ReportDocument } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import { linkToSource } from './citations.ts';
import type { CompositionContext } from './composition-context.ts';
import { type Inline, inBrackets, plain, say, type Text } from './inline.ts';
import { nameTarget } from './link-targets.ts';
import type { ReadingMark } from './reading-marks.ts';
import { writeBlocks } from './render/blocks.ts';
import { shortName, write } from './render/one-language.ts';
import type { Block } from './tree.ts';
import { linkToReference } from './value-register.ts';
import type { Voices } from './voice.ts';

/** Short reports have no such box. */
const kindsWithBox: ReadonlySet<ReportKind> = new Set([
  'experience_sharing',
  'implementing_organisation',
]);

/** Adds the box that explains the marks which the report has, behind its contents. */
export function addHowToRead(
  document: ReportDocument,
  context: CompositionContext,
  voices: Voices,
): ReportDocument {
  const marks = explainMarks(context).filter(({ mark }) => voices[0].marks.has(mark));
  const contents = document.blocks.findIndex(({ block }) => block === 'contents');
  const hasBox = kindsWithBox.has(context.snapshot.scope.kind);
  if (!hasBox || contents === -1 || marks.length === 0) return document;
  const [before, behind] = [
    document.blocks.slice(0, contents + 1),
    document.blocks.slice(contents + 1),
  ];
  const box = writeBlocks([makeBox(marks, context)], voices);
  return { ...document, blocks: [...before, ...box, ...behind] };
}

type Explained = { readonly mark: ReadingMark; readonly label: Text; readonly text: Inline };

function explainMarks(context: CompositionContext): readonly Explained[] {
  const { words, targets } = context;
  const { howToRead: own, reviewStatus, rollUp } = words;
  const [sources, audit] = ['sources', 'audit'].map((id) => nameTarget(id, targets));
  const cited = context.sources.all().slice(0, 1);
  const [source] = cited.map((each) => linkToSource(each.number, each.source, context));
  return [
    { mark: 'source', label: plain(source ?? ''), text: own.source(sources ?? '') },
    { mark: 'value', label: [linkToReference('V1', targets)], text: own.value(audit ?? '') },
    { mark: 'atLeast', label: plain(rollUp.atLeast('…')), text: own.atLeast },
    { mark: 'notReported', label: plain(words.reported.notReported), text: own.notReported },
    { mark: 'illustrative', label: [bracket(words.illustrative)], text: own.illustrative },
    { mark: 'draft', label: [bracket(reviewStatus.draft)], text: own.draft },
    { mark: 'target', label: [{ text: '◆', mark: 'diamond' }], text: own.target },
    { mark: 'language', label: [languageMark], text: own.language },
  ];
}

/** In brackets without the space that stands before them in a text. */
const bracket = (content: Inline): Inline =>
  say((voice) => plainText(write([inBrackets(content)], voice)).trim());

/** "(en)": one of those that the report has. */
const languageMark: Inline = say((voice) => {
  const [tag = ''] = voice.languageMarks;
  return [bracket(say(shortName(tag)))];
});

function makeBox(marks: readonly Explained[], { words }: CompositionContext): Block {
  return {
    block: 'band',
    blocks: [
      {
        block: 'heading',
        level: 2,
        id: 'how-to-read',
        text: plain(words.howToRead.title),
        unlisted: true,
      },
      { block: 'facts', facts: marks.map(({ label, text }) => ({ label, text: plain(text) })) },
    ],
  };
}
