import { Big } from 'big.js';
import { expect, test } from 'vitest';
import { compare } from '../../../../shared/domain/rollup/comparison.ts';

const figure = (value: number) => ({ value: new Big(value), precision: 'exact' as const });
const aims = { baseline: figure(100), target: figure(50), revisedTarget: undefined };

test.each([70, 130])(
  '%d is judged with all where no direction says that ground was lost',
  (value) => {
    const compared = { figure: figure(value), ofReported: aims, completeness: 'complete' } as const;
    const ofAll = { figure: figure(value + 100), aims };
    expect(compare({ measure: 'unit' }, { ...compared, ofAll }).original).toMatchObject({
      achievement: { state: 'direction_unknown' },
    });
  },
);
