import type { Experience } from '../../domain/sharing/experience.ts';
import { goalName } from '../../words/goals.ts';
import type { CompositionContext } from '../composition-context.ts';
import { formatCount } from '../formats.ts';
import { joinTexts, plain, say } from '../inline.ts';
import { recordText } from '../record-texts.ts';
import { bare, digits } from '../render/strings.ts';
import type { Block } from '../tree.ts';
import { makeFigure } from './make-figure.ts';
/** The Sustainable Development Goals of the experiences as a chart; a file and the words of the chart name the experiences. */
export function chartGoals(
  experiences: readonly Experience[],
  context: CompositionContext,
): readonly Block[] {
  const numbers = [...new Set(experiences.flatMap(listGoals))].toSorted(
    (left, right) => left - right,
  );
  if (numbers.length === 0) return [];
  const { words } = context;
  const named = numbers.map((number) => {
    const naming = experiences.filter((experience) => listGoals(experience).includes(number));
    return {
      number,
      name: say(({ language }) => goalName(number, language)),
      titles: joinTexts(
        naming.map(({ title }) => recordText(title)),
        'semicolon',
      ),
    };
  });
  return [
    makeFigure({
      caption: plain(words.figures.goals),
      drawing: {
        kind: 'goal_marks',
        goals: named.map(({ number, name }) => ({ number, name: bare(name) })),
        digits,
      },
      says: named.map(({ number, name, titles }) => [
        [formatCount(number), { text: '. ' }, name],
        titles,
      ]),
    }),
    {
      block: 'table',
      inFileOnly: true,
      caption: plain(words.charts.byGoal),
      columns: [
        { head: plain(words.headings.goals), share: 2, rowHeader: true },
        { head: plain(words.sections.experiences), share: 3 },
      ],
      rows: named.map(({ number, name, titles }) => [
        [formatCount(number), { text: '. ' }, name],
        titles,
      ]),
    },
  ];
}

/** Target 6.1 belongs to goal 6. */
function listGoals({ sdgTargets = [] }: Experience): readonly number[] {
  return sdgTargets.map((target) => Number(target.split('.')[0])).filter((number) => number > 0);
}
