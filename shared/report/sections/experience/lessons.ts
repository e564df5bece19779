import type { Lesson } from '../../../domain/sharing/lesson.ts';
import type { Block } from '../../../pdf/document.ts';
import { joined } from '../../../words/punctuation.ts';
import {
  capitalised,
  emphasised,
  heading,
  labelled,
  line,
  plain,
  type Setting,
} from '../../composition-context.ts';
import { evidence } from './labelled-text.ts';

/** Lessons, also from what did not work: the finding, what follows from it, and where it applies. */
export function lessons(setting: Setting): readonly Block[] {
  return setting.snapshot.records.projects.flatMap((records) =>
    records.lessons.flatMap((lesson) => ofLesson(lesson, setting)),
  );
}

function ofLesson(lesson: Lesson, setting: Setting): readonly Block[] {
  const { lesson: words, unpublished } = setting.words;
  const marks = [
    ...(lesson.negative ? [words.negative] : []),
    ...(lesson.status === 'published' ? [] : [unpublished]),
  ];
  return [
    heading(2, `lesson-${lesson.lessonId}`, line(lesson.title, setting)),
    ...(marks.length === 0
      ? []
      : [
          {
            block: 'paragraph',
            text: plain(capitalised(joined(marks, 'comma', setting.words))).map(emphasised),
          } as const,
        ]),
    labelled(words.finding, line(lesson.finding, setting), setting),
    labelled(words.lesson, line(lesson.lesson, setting), setting),
    labelled(words.appliesWhen, line(lesson.appliesWhen, setting), setting),
    ...(lesson.notWhen ? [labelled(words.notWhen, line(lesson.notWhen, setting), setting)] : []),
    ...evidence(words.evidence, lesson.evidence, setting),
  ];
}
