import { expect, test } from 'vitest';
import { dimensionFaults } from '../../../../shared/domain/framework/declared-dimensions.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { anIndicator } from '../../../builders/records.ts';

const sex = {
  id: 'sex',
  label: { en: 'Sex' },
  categories: [{ id: 'female', label: { en: 'Women' } }],
};
const given = (category: string) => ({
  value: reportedFigure('4'),
  disaggregated: [{ dimensions: { sex: category }, actual: reportedFigure('1') }],
});

test.each([
  ['/baseline', { baseline: given('women') }],
  ['/otherBaselines/0', { otherBaselines: [given('women')] }],
  [
    '/periods/0/target',
    { periods: [{ periodStart: '2020-01-01', periodEnd: '2020-12-31', target: given('women') }] },
  ],
])('an undeclared category is refused in %s', (place, fields) => {
  const disaggregation = [{ dimensions: ['sex'], partition: true }];
  const indicator = anIndicator({ disaggregation, ...fields });
  expect(dimensionFaults(indicator, [sex])).toEqual([
    {
      pointer: `${place}/disaggregated/0/dimensions`,
      code: 'not_one_of',
      detail: '"women" is not a category of sex, which has: female',
    },
  ]);
});
