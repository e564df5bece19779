import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUp } from '../../../../shared/iati/lookup.ts';
import { recordFaults } from '../../../conformance/iati/record-faults.ts';
import {
  fileWith,
  indicatorOf,
  indicatorWith,
  periodWith,
  readOne,
  recordedOf,
} from '../reading.ts';

const actual = (names: readonly string[], category = 'a', value = '1') =>
  `<actual value="${value}">${names.map((name) => `<dimension name="${name}" value="${category}"/>`).join('')}</actual>`;
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** The one value of an indicator with these figures; the domain takes all that is read. */
function recorded(figures: string) {
  const read = readOne(fileWith(indicatorWith(periodWith(figures))));
  expect(recordFaults(read.records)).toEqual([]);
  const left = read.findings.filter(({ rule }) => rule === 'too-many').length;
  return { indicator: indicatorOf(read), value: recordedOf(read), left };
}

test.each([
  ['parts', numbers(310).map((at) => actual(['sex'], `c${at}`)), 300, 10],
  ['categories', numbers(301).map((at) => actual(['sex'], `c${at}`)), 300, 1],
  ['dimensions', numbers(60).map((at) => actual([`d${at}`])), 20, 40],
  [
    'crossed dimensions',
    [actual(['a', 'b', 'c', 'd', 'e']), actual(['a', 'b', 'c', 'd', 'e', 'f'])],
    1,
    1,
  ],
])(
  'more %s than an indicator may have are left out, each with a finding',
  (_, figures, taken, left) => {
    const found = recorded(figures.join(''));
    expect(found.value.disaggregated).toHaveLength(taken);
    expect(found.left).toBe(left);
  },
);

test.each([
  [
    'periods',
    numbers(130)
      .map((at) => periodWith('', `${1950 + at}-01-01`, `${1950 + at}-12-31`))
      .join(''),
  ],
  [
    'baselines',
    numbers(30)
      .map((at) => `<baseline year="${1950 + at}" value="1"/>`)
      .join(''),
  ],
  ['totals', periodWith('<actual value="1"/>'.repeat(30))],
  ['references', '<reference vocabulary="99" code="A"/>'.repeat(60)],
  [
    'links',
    periodWith(
      `<actual value="1">${'<document-link url="https://example.org"/>'.repeat(60)}</actual>`,
    ),
  ],
])('more %s than records hold are left out, with a finding', (_, inner) => {
  const read = readOne(fileWith(indicatorWith(inner)));
  expect(recordFaults(read.records)).toEqual([]);
  expect(read.findings.map(({ rule }) => rule)).toContain('too-many');
});

test('whatever a file says, the domain takes what is read', () => {
  const word = fc.constantFrom(
    '',
    ' ',
    'a',
    '1',
    '-1',
    '2020-01-01',
    '2019-12-31',
    'N/A',
    '1,5',
    '5 %',
    'é\u0301',
    '\u200B',
    'x'.repeat(400),
    '水'.repeat(350),
    'https://example.org/a',
    '101',
    '0001-01-01',
    'LA',
    'A1',
    '99',
    'true',
    'constructor',
    '__proto__',
  );
  const attribute = fc.tuple(
    fc.constantFrom(
      'type',
      'code',
      'ref',
      'role',
      'vocabulary',
      'percentage',
      'iso-date',
      'year',
      'value',
      'measure',
      'ascending',
      'name',
      'url',
      'xml:lang',
    ),
    word,
  );
  const names = [
    'iati-identifier',
    'constructor',
    'reporting-org',
    'participating-org',
    'title',
    'description',
    'activity-date',
    'activity-status',
    'recipient-country',
    'recipient-region',
    'location',
    'point',
    'pos',
    'exactness',
    'sector',
    'tag',
    'document-link',
    'result',
    'indicator',
    'reference',
    'baseline',
    'period',
    'period-start',
    'period-end',
    'target',
    'actual',
    'dimension',
    'comment',
    'narrative',
    'transaction',
  ];
  const inside: Readonly<Record<string, readonly string[]>> = {
    result: ['title', 'description', 'indicator', 'reference'],
    indicator: ['title', 'description', 'reference', 'baseline', 'period', 'period'],
    period: ['period-start', 'period-end', 'target', 'actual', 'actual'],
    actual: ['location', 'dimension', 'comment', 'document-link'],
    target: ['location', 'dimension', 'comment'],
    baseline: ['location', 'dimension', 'comment'],
    title: ['narrative'],
    description: ['narrative'],
    comment: ['narrative'],
    location: ['name', 'point', 'exactness'],
    point: ['pos'],
  };
  const element = (name: string, depth: number): fc.Arbitrary<string> => {
    const children = depth > 0 ? (lookUp(inside, name) ?? ['narrative', 'title']) : [];
    return fc
      .record({
        attributes: fc.uniqueArray(attribute, { maxLength: 4, selector: ([each]) => each }),
        text: word,
        inner: fc.array(
          fc
            .constantFrom(...(children.length > 0 ? children : ['narrative']))
            .chain((child) => element(child, depth - 1)),
          { maxLength: children.length > 0 ? 4 : 0 },
        ),
      })
      .map(({ attributes, text, inner }) => {
        const written = attributes.map(([each, value]) => ` ${each}="${value}"`).join('');
        return `<${name}${written}>${text}${inner.join('')}</${name}>`;
      });
  };
  const activity = fc.array(
    fc.constantFrom(...names, 'result', 'result').chain((name) => element(name, 4)),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(activity, fc.constantFrom('1.04', '2.03'), (elements, version) => {
      const read = readOne(fileWith('', { own: elements.join(''), version }));
      expect(recordFaults(read.records)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
}, 60_000);
