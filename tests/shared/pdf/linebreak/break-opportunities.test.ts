import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakOpportunities,
  byAllRules,
} from '../../../../shared/pdf/linebreak/break-opportunities.ts';

test('Latin text is parted by the short way as by the rule for every script', () => {
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
