import type { Lesson } from '../../../domain/sharing/lesson.ts';
import type { Block } from '../../../pdf/document.ts';
import { joinParts } from '../../../words/punctuation.ts';
import {
  type CompositionContext,
  capitalise,
  emphasise,
  heading,
  labelledParagraph,
  plain,
  recordText,
} from '../../composition-context.ts';
import { writeEvidence } from './labelled-text.ts';

/** Lessons, also from what did not work: the finding, what follows from it, and where it applies. */
export function writeLessons(setting: CompositionContext): readonly Block[] {
  return setting.snapshot.records.projects.flatMap((records) =>
    records.lessons.flatMap((lesson) => writeLesson(lesson, setting)),
  );
}

function writeLesson(lesson: Lesson, setting: CompositionContext): readonly Block[] {
  const { lesson: words, unpublished } = setting.words;
  const marks = [
    ...(lesson.negative ? [words.negative] : []),
    ...(lesson.status === 'published' ? [] : [unpublished]),
  ];
  return [
    heading(2, `lesson-${lesson.lessonId}`, recordText(lesson.title, setting)),
    ...(marks.length === 0
      ? []
      : [
          {
            block: 'paragraph',
            text: plain(capitalise(joinParts(marks, 'comma', setting.words))).map(emphasise),
          } as const,
        ]),
    labelledParagraph(words.finding, recordText(lesson.finding, setting), setting),
    labelledParagraph(words.lesson, recordText(lesson.lesson, setting), setting),
    labelledParagraph(words.appliesWhen, recordText(lesson.appliesWhen, setting), setting),
    ...(lesson.notWhen
      ? [labelledParagraph(words.notWhen, recordText(lesson.notWhen, setting), setting)]
      : []),
    ...writeEvidence(words.evidence, lesson.evidence, setting),
  ];
}
