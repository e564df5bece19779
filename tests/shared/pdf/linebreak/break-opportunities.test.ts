import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakOpportunities,
  byAllRules,
} from '../../../../shared/pdf/linebreak/break-opportunities.ts';

test('the shortcut for Latin text finds the same break opportunities as the general rule', () => {
  const latin = fc.string({
    unit: fc.constantFrom(...'ab1 -/.,;:!?%()[]"éÅß', '  ', '\u00ac', ' km', ' m2'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(latin, (text) => {
      expect(breakOpportunities(text)).toEqual(byAllRules(text));
    }),
    { numRuns: 2_000 },
  );
});
