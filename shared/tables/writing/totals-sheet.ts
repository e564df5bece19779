import { roundNonZero } from '../../domain/decimal.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import type { ProgrammeRollUps } from '../../domain/rollup/programme-roll-ups.ts';
import type { RollUp } from '../../domain/rollup/roll-up-outcome.ts';
import { inLanguage } from '../../domain/text.ts';
import { wordsOf } from '../../report/words/languages.ts';
import { vocabularyOf } from '../../words/vocabulary.ts';
import { headingOf, tableWords } from '../words/languages.ts';
import { headCell, numberCell, type SheetCell, textCell, toSheet } from './sheet-cells.ts';

/** What the projects of a programme come to together. */
export function totalsSheet({ rollUps }: ProgrammeRollUps, language: ReportLanguage) {
  const { sheets, coverage } = tableWords[language];
  const { rollUp: words } = wordsOf[language];
  const heads = [
    words.commonIndicator,
    headingOf('measure', language),
    headingOf('unit', language),
    headingOf('value', language),
    headingOf('status', language),
    coverage,
  ];
  const rows = rollUps.map((each): readonly SheetCell[] => [
    textCell(inLanguage(each.title, language).text),
    textCell(vocabularyOf[language].measures[each.measure]),
    textCell(each.unit ? inLanguage(each.unit, language).text : ''),
    ...outcomeCells(each, language),
    textCell(words.coverage(String(each.coverage.reported), String(each.coverage.projects))),
  ]);
  return toSheet([heads.map(headCell), ...rows], {
    name: sheets.totals,
    widths: [48, 14, 18, 18, 36, 24],
    freezePane: { rows: 1 },
  });
}

/** The figure, and what is to be known of it: a sum with missing parts is at least so much. */
function outcomeCells({ outcome }: RollUp, language: ReportLanguage): readonly SheetCell[] {
  const { rollUp: words } = wordsOf[language];
  const { reported } = vocabularyOf[language];
  if (outcome.state === 'not_reported') return [textCell(reported.notReported), textCell('')];
  if (outcome.state === 'not_summed') return [textCell(words.notSummed), textCell('')];
  if (outcome.state === 'categories') {
    const counts = outcome.categories.map(({ category, projects }) => `${category}: ${projects}`);
    return [textCell(counts.join('; ')), textCell('')];
  }
  const { number, bound = '' } = roundNonZero(outcome.figure.value, 2);
  const figure = bound === '' ? numberCell(number) : textCell(`${bound}${number}`);
  if (outcome.completeness === 'complete') return [figure, textCell('')];
  const say = outcome.completeness === 'at_least' ? words.atLeast : words.incomplete;
  return [figure, textCell(String(say(number)))];
}
