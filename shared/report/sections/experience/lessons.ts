import type { Lesson } from '../../../domain/sharing/lesson.ts';
import { capitalise } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts, plain } from '../../inline.ts';
import { recordLine, recordText } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
import { writeEvidence, writeTexts } from './labelled-text.ts';
/** Lessons, negative ones too: lesson, finding, and when it applies. */
export function writeLessons(context: CompositionContext): readonly Block[] {
  return context.snapshot.records.projects.flatMap((records) =>
    records.lessons.map((lesson) => writeLesson(lesson, context)),
  );
}

/** On a band of its own: the lesson first, then what it was learned from and where it applies. */
function writeLesson(lesson: Lesson, context: CompositionContext): Block {
  const { lesson: words, unpublished } = context.words;
  const marks = [
    ...(lesson.negative ? [words.negative] : []),
    ...(lesson.status === 'published' ? [] : [unpublished]),
  ];
  return {
    block: 'band',
    blocks: [
      {
        block: 'heading',
        level: 2,
        id: `lesson-${lesson.lessonId}`,
        text: recordText(lesson.title),
        ...(marks.length > 0 && { kicker: plain(capitalise(joinTexts(marks, 'comma'))) }),
      },
      { block: 'lead', text: recordLine(lesson.lesson) },
      ...writeTexts(
        [
          [words.finding, lesson.finding],
          [words.appliesWhen, lesson.appliesWhen],
          [words.notWhen, lesson.notWhen],
        ],
        context,
      ),
      ...writeEvidence(words.evidence, lesson.evidence, context),
    ],
  };
}
