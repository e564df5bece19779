import { attributeIn, attributeOf, childOf, childrenOf, type Element } from '../../xml/element.ts';
import { type Checking, isDecimal } from './check.ts';

const ofFigure = {
  baseline: ['8.8.1', '8.8.2', '8.8.3'],
  target: ['8.9.1', '8.9.2', '8.9.3'],
  actual: ['8.10.1', '8.10.2', '8.10.3'],
} as const;

/** Results: values, days of periods, references. */
export function checkResult(result: Element, checking: Checking): void {
  for (const indicator of childrenOf(result, 'indicator'))
    checkIndicator(result, indicator, checking);
}

function checkIndicator(result: Element, indicator: Element, checking: Checking): void {
  if (childOf(result, 'reference') && childOf(indicator, 'reference'))
    checking.meet('8.11.1', indicator);
  const measure = attributeOf(indicator, 'measure') ?? '';
  for (const baseline of childrenOf(indicator, 'baseline'))
    checkFigure(baseline, measure, checking);
  for (const period of childrenOf(indicator, 'period')) {
    const [start = '', end = ''] = ['period-start', 'period-end'].map((name) => {
      return attributeIn(period, name, 'iso-date')?.slice(0, 10);
    });
    if (start > end && end !== '') checking.meet('8.6.1', period, `${start} ${end}`);
    for (const each of period.children)
      if (each.name === 'target' || each.name === 'actual') checkFigure(each, measure, checking);
  }
}

function checkFigure(figure: Element, measure: string, { meet }: Checking): void {
  const { value } = figure.attributes;
  const [missing, noNumber, needless] = ofFigure[figure.name as keyof typeof ofFigure];
  if (measure === '5' && value !== undefined) meet(needless, figure, value);
  if (!/^[1-4]$/.test(measure)) return;
  if (value === undefined) meet(missing, figure);
  else if (!isDecimal(value)) meet(noNumber, figure, value);
}
