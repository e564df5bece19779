import type { Drawing } from '../../shared/pdf/drawing.ts';
import { plain } from './document.ts';

const quantity = (value: string) => ({ value, text: value });

/** One drawing of each kind, with its hard cases: missing numbers, numbers below zero and beyond the target. */
export const drawings: Readonly<Record<Drawing['kind'], Drawing>> = {
  bullet_bars: {
    kind: 'bullet_bars',
    baseline: 'baseline',
    target: 'target',
    original: 'original target',
    bars: [
      {
        label: plain(
          'Households with safe water within ten minutes of their home in the dry season',
        ),
        details: [{ text: '31 % to 90 %', separator: '' }],
        achieved: { value: '0.8', text: '80 %' },
        original: { value: '1.2' },
      },
      {
        label: plain('Days lost to illness'),
        details: [{ text: '20 to 10', separator: '' }],
        achieved: { value: '-0.25', text: '-25 %' },
      },
      {
        label: plain('Visitors'),
        details: [{ text: '0 to 100', separator: '' }],
        achieved: { value: '2.4', text: '240 %' },
      },
      {
        label: plain('Worse by far'),
        details: [{ text: '10 to 20', separator: '' }],
        achieved: { value: '-3', text: '-300 %' },
      },
      {
        label: plain('Nothing yet'),
        details: [{ text: '0 to 5', separator: '' }],
        achieved: { value: '0', text: '0 %' },
      },
      {
        label: plain('Without a target'),
        details: [{ text: '12', separator: '' }],
        achieved: { text: 'no target' },
      },
    ],
  },
  grouped_bars: {
    kind: 'grouped_bars',
    series: ['Women', 'Men', 'Not stated'],
    groups: [
      { label: '0 to 14', bars: [quantity('120'), quantity('118'), { text: 'not reported' }] },
      { label: '15 and above', bars: [quantity('342.5'), quantity('-40'), quantity('0')] },
    ],
  },
  period_series: {
    kind: 'period_series',
    actual: 'Actual',
    target: 'Target',
    points: [
      { label: '2017', actual: quantity('12'), target: quantity('20') },
      { label: '2018', actual: quantity('35'), target: quantity('40') },
      { label: '2019', target: quantity('60') },
      { label: '2020', actual: quantity('71'), target: quantity('80') },
      { label: '2021', actual: quantity('90') },
    ],
  },
  site_map: {
    kind: 'site_map',
    capitals: [{ name: 'Capital', place: [103, 16] }],
    capitalLabel: 'capital',
    scale: [{ kilometres: 200, text: '200 km' }],
    outlines: [
      {
        name: 'Island',
        rings: [
          [
            [100, 14],
            [104, 13],
            [106, 18],
            [103, 22],
            [100, 20],
          ],
        ],
      },
    ],
    sites: [
      { label: 'Village of the east', place: [105, 17] },
      { label: 'Village of the west', place: [101, 18] },
      {
        label: 'Its neighbour, so near that the marks would cover each other',
        place: [101.02, 18.02],
      },
    ],
  },
  photograph: {
    kind: 'photograph',
    image: 'a'.repeat(64),
    width: 1200,
    height: 900,
    gap: 'The photograph was erased.',
  },
  goal_marks: {
    kind: 'goal_marks',
    goals: [
      { number: 1, name: 'No poverty' },
      { number: 6, name: 'Clean water and sanitation' },
      { number: 7, name: 'Affordable and clean energy' },
      { number: 17, name: 'Partnerships for the goals' },
    ],
  },
};
