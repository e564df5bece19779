import type { Lesson } from '../../../domain/sharing/lesson.ts';
import type { Block } from '../../../pdf/document.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { capitalise, emphasise, heading, labelledParagraph, plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { recordText } from '../../record-texts.ts';
import { writeEvidence } from './labelled-text.ts';

/** Lessons, negative ones too: finding, lesson, and when it applies. */
export function writeLessons(context: CompositionContext): readonly Block[] {
  return context.snapshot.records.projects.flatMap((records) =>
    records.lessons.flatMap((lesson) => writeLesson(lesson, context)),
  );
}

function writeLesson(lesson: Lesson, context: CompositionContext): readonly Block[] {
  const { lesson: words, unpublished } = context.words;
  const marks = [
    ...(lesson.negative ? [words.negative] : []),
    ...(lesson.status === 'published' ? [] : [unpublished]),
  ];
  return [
    heading(2, `lesson-${lesson.lessonId}`, recordText(lesson.title, context)),
    ...(marks.length === 0
      ? []
      : [
          {
            block: 'paragraph',
            text: plain(capitalise(joinParts(marks, 'comma', context.words))).map(emphasise),
          } as const,
        ]),
    labelledParagraph(words.finding, recordText(lesson.finding, context), context),
    labelledParagraph(words.lesson, recordText(lesson.lesson, context), context),
    labelledParagraph(words.appliesWhen, recordText(lesson.appliesWhen, context), context),
    ...(lesson.notWhen
      ? [labelledParagraph(words.notWhen, recordText(lesson.notWhen, context), context)]
      : []),
    ...writeEvidence(words.evidence, lesson.evidence, context),
  ];
}
