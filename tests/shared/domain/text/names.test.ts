import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IndicatorInput } from '../../../../shared/domain/framework/indicator-input.ts';
import { distinctNames, isSameName, nameKey } from '../../../../shared/domain/text/names.ts';
import { normaliseText } from '../../../../shared/domain/text/normalise.ts';
import { categoryStanding } from '../../../../shared/domain/values/category-standing.ts';
import { checkFamilies } from '../../../../shared/domain/values/disaggregation.ts';
import { valueFaults } from '../../../../shared/domain/values/value-faults.ts';
import { hostileText } from '../../../builders/hostile-text.ts';
import { linkedProject, rollUpWater } from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aValue } from '../../../builders/records.ts';
import { splitBy } from '../../../builders/split.ts';

const composed = 'Qualité';
/** The same name in another normal form, as an earlier release or another keyboard may have left it. */
const decomposed = 'Qualite\u0301\u200B';
const water = 'ទឹក\u200Bស្អាត';
const waterWithoutBreak = 'ទឹកស្អាត';

describe('a name', () => {
  test('is equal in any normal form, and with or without invisible characters', () => {
    expect(isSameName(composed, decomposed)).toBe(true);
    expect(isSameName(water, waterWithoutBreak)).toBe(true);
    expect(isSameName('Qualite', composed)).toBe(false);
    expect(isSameName('male', 'Male')).toBe(false);
  });

  test('is compared the same way before and after it is stored', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(nameKey(normaliseText(text))).toBe(nameKey(text));
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('is listed once, in its first spelling', () => {
    expect(distinctNames([water, 'other', waterWithoutBreak])).toEqual([water, 'other']);
  });
});

const part = (dimensions: Record<string, string>, value: string) => ({
  dimensions,
  actual: reportedFigure(value),
});

describe('parts of a value', () => {
  const input = {
    actual: reportedFigure('100'),
    asOf: '2026-06-30',
    source: { title: 'Register' },
  };

  test('with two spellings of one category are refused', () => {
    const disaggregated = [part({ sexe: composed }, '60'), part({ sexe: decomposed }, '40')];
    expect(
      valueFaults({ measure: 'unit', ...splitBy('sexe') }, { ...input, disaggregated }),
    ).toMatchObject([{ pointer: '/disaggregated/1/dimensions' }]);
  });

  test('belong to one family and its margins, however their dimensions are spelled', () => {
    const [check, ...others] = checkFamilies(
      anIndicator({ disaggregation: [{ dimensions: [composed, 'sex'], partition: true }] }),
      aValue({
        actual: reportedFigure('100'),
        disaggregated: [
          part({ [composed]: water, sex: 'female' }, '60'),
          part({ [decomposed]: waterWithoutBreak, sex: 'male' }, '40'),
        ],
      }),
    );
    expect(others).toEqual([]);
    expect(check).toMatchObject({ state: 'adds_up', sumOfParts: '100' });
    expect(check?.margins).toMatchObject([
      { dimension: composed, category: water, value: '100', complete: true },
      { dimension: 'sex', category: 'female', value: '60' },
      { dimension: 'sex', category: 'male', value: '40' },
    ]);
  });
});

describe('categories', () => {
  const indicator = anIndicator({ measure: 'ordinal', categories: ['Mauvais', decomposed] });
  const actual = { kind: 'described', category: composed } as const;

  test('are found in any spelling', () => {
    const input = { actual, asOf: '2026-06-30', source: { title: 'Register' } };
    expect(valueFaults(indicator, input)).toEqual([]);
    const target = { target: { value: { kind: 'described', category: decomposed } } } as const;
    expect(categoryStanding(indicator, target, actual)).toMatchObject({
      level: 2,
      stepsToTarget: 0,
    });
  });

  test('are counted together across projects', () => {
    const told = (category: string) => ({
      actuals: [{ kind: 'described', category } as const],
      indicator: { measure: 'ordinal' as const, categories: [category, 'Autre'] },
    });
    const { outcome } = rollUpWater(
      [linkedProject('a', told(composed)), linkedProject('b', told(decomposed))],
      { measure: 'ordinal' },
    );
    expect(outcome).toMatchObject({ categories: [{ category: composed, projects: 2 }] });
  });

  test('and dimensions can be declared only once', () => {
    const { programmeId: _, projectId: __, indicatorId: ___, ...declared } = indicator;
    const { version, createdAt, createdBy, changedAt, changedBy, ...fields } = declared;
    const messagesOf = (changed: object) =>
      IndicatorInput.safeParse({ ...fields, ...changed }).error?.issues.map(({ path, message }) => [
        path.join('.'),
        message,
      ]);
    expect(messagesOf({})).toBeUndefined();
    expect(messagesOf({ categories: [composed, decomposed] })).toEqual([
      ['categories', 'names one twice'],
    ]);
    expect(
      messagesOf({ disaggregation: [{ dimensions: [water, waterWithoutBreak], partition: true }] }),
    ).toEqual([['disaggregation.0.dimensions', 'names one twice']]);
    expect(
      messagesOf({
        disaggregation: [
          { dimensions: [water], partition: true },
          { dimensions: [waterWithoutBreak], partition: false },
        ],
      }),
    ).toEqual([['disaggregation.1', 'has the dimensions of another family']]);
  });
});

test('a unit equals that of the common indicator in any spelling', () => {
  const project = linkedProject('a', { actuals: ['10'], indicator: { unit: { fr: decomposed } } });
  expect(rollUpWater([project], { unit: { fr: composed } }).notSummed).toEqual([]);
  expect(rollUpWater([project], { unit: { fr: 'Qualite' } }).notSummed).toMatchObject([
    { reason: 'unit_differs' },
  ]);
});
