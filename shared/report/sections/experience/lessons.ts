import type { Lesson } from '../../../domain/sharing/lesson.ts';
import { capitalise, emphasise, heading, labelledParagraph } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
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
    heading(2, `lesson-${lesson.lessonId}`, recordText(lesson.title)),
    ...(marks.length === 0
      ? []
      : [
          {
            block: 'paragraph',
            text: plain(capitalise(joinTexts(marks, 'comma'))).map(emphasise),
          } as const,
        ]),
    labelledParagraph(words.finding, recordText(lesson.finding)),
    labelledParagraph(words.lesson, recordText(lesson.lesson)),
    labelledParagraph(words.appliesWhen, recordText(lesson.appliesWhen)),
    ...(lesson.notWhen ? [labelledParagraph(words.notWhen, recordText(lesson.notWhen))] : []),
    ...writeEvidence(words.evidence, lesson.evidence, context),
  ];
}
