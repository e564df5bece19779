import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf, tokensOfScripts } from '../../../shared/pdf/text/tokens.ts';

test('the shortcut for Latin text finds the same break opportunities as the general rule', () => {
  const latin = fc.string({
    unit: fc.constantFrom(...'ab1 -/.,;:!?%()[]"éÅß', '  ', '\u00ac', ' km', ' m2'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(latin, (text) => {
      expect(tokensOf(text)).toEqual(tokensOfScripts(text));
    }),
    { numRuns: 2_000 },
  );
});
