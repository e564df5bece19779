import type { Experience } from '../../domain/sharing/experience.ts';
import type { Block } from '../../pdf/document.ts';
import { goalName } from '../../words/goals.ts';
import { digitOption, formatCount } from '../../words/numbers.ts';
import { plain } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { joinTexts } from '../join-texts.ts';
import { recordText } from '../record-texts.ts';
import { chartWords } from '../words/charts.ts';
import { makeFigure } from './make-figure.ts';

/** The Sustainable Development Goals of the experiences, as a chart and as a table that names the experiences. */
export function chartGoals(
  experiences: readonly Experience[],
  context: CompositionContext,
): readonly Block[] {
  const numbers = [...new Set(experiences.flatMap(listGoals))].toSorted(
    (left, right) => left - right,
  );
  if (numbers.length === 0) return [];
  const { words, snapshot } = context;
  const named = numbers.map((number) => ({
    number,
    name: goalName(number, snapshot.scope.language),
  }));
  return [
    makeFigure(
      {
        caption: plain(words.figures.goals),
        drawing: { kind: 'goal_marks', goals: named, ...digitOption(words) },
        says: named.map(({ number, name }) => [formatCount(number, words), name]),
      },
      context,
    ),
    {
      block: 'table',
      caption: plain(chartWords[snapshot.scope.language].byGoal),
      columns: [
        { head: plain(words.headings.goals), share: 2, rowHeader: true },
        { head: plain(words.sections.experiences), share: 3 },
      ],
      rows: named.map(({ number, name }) => {
        const naming = experiences.filter((experience) => listGoals(experience).includes(number));
        const titles = naming.map(({ title }) => recordText(title, context));
        return [
          plain(`${formatCount(number, words)}. ${name}`),
          joinTexts(titles, 'semicolon', words),
        ];
      }),
    },
  ];
}

/** Target 6.1 belongs to goal 6. */
function listGoals({ sdgTargets = [] }: Experience): readonly number[] {
  return sdgTargets.map((target) => Number(target.split('.')[0])).filter((number) => number > 0);
}
