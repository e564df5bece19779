import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { cambodia } from '../../../infra/local/sample/cambodia.ts';
import { laos } from '../../../infra/local/sample/laos.ts';
import { myanmar } from '../../../infra/local/sample/myanmar.ts';
import {
  commonIndicators,
  organisations,
  programme,
} from '../../../infra/local/sample/programme.ts';
import { CommonIndicatorInput } from '../../../shared/domain/common-indicator.ts';
import { ExperienceInput } from '../../../shared/domain/experience.ts';
import { IndicatorInput } from '../../../shared/domain/indicator.ts';
import { LessonInput } from '../../../shared/domain/lesson.ts';
import { OrganisationInput } from '../../../shared/domain/organisation.ts';
import { ProgrammeInput } from '../../../shared/domain/programme.ts';
import { ProjectInput } from '../../../shared/domain/project.ts';
import { ResultInput } from '../../../shared/domain/result.ts';
import { ValueInput } from '../../../shared/domain/value.ts';

const fits = (schema: z.ZodType, given: unknown) => schema.safeParse(given).error?.issues ?? [];
const projects = [laos, cambodia, myanmar];

describe('the sample', () => {
  test('fits the schemas of the contract', () => {
    expect(fits(ProgrammeInput, programme)).toEqual([]);
    for (const each of Object.values(organisations))
      expect(fits(OrganisationInput, each)).toEqual([]);
    for (const each of Object.values(commonIndicators))
      expect(fits(CommonIndicatorInput, each)).toEqual([]);
    for (const { project, results, indicators, values, experiences, lessons } of projects) {
      expect(fits(ProjectInput, project)).toEqual([]);
      for (const each of Object.values(results)) expect(fits(ResultInput, each)).toEqual([]);
      for (const each of Object.values(indicators)) expect(fits(IndicatorInput, each)).toEqual([]);
      for (const { value } of Object.values(values).flat())
        expect(fits(ValueInput, value)).toEqual([]);
      for (const each of experiences) expect(fits(ExperienceInput, each)).toEqual([]);
      for (const each of lessons) expect(fits(LessonInput, each)).toEqual([]);
    }
  });

  test('has a declared period for every value, and a result for every indicator', () => {
    for (const { indicators, values, results } of projects) {
      for (const [indicatorId, recorded] of Object.entries(values)) {
        const starts = indicators[indicatorId]?.periods.map(({ periodStart }) => periodStart) ?? [];
        for (const { periodStart } of recorded) expect(starts).toContain(periodStart);
      }
      for (const { resultId } of Object.values(indicators))
        expect(Object.keys(results)).toContain(resultId);
    }
  });

  test.each([
    [
      'the proposal and the launch',
      programme,
      ['13 November 2014', '7 December 2016', 'six villages'],
    ],
    ['both figures of households', programme, ['2600', '2800', '12000']],
    ['three sources for the budget of Laos', laos, ['33000000', '34000000000', '40000000000']],
    ['Ban Xor with its people and its other spelling', laos, ['"407"', '"2007"', 'Ban Sor']],
    ['what was planned and built in Laos', laos, ['"2700"', '"595"', '"4.16"', 'weaving']],
    [
      'Cambodia in June and in October 2020',
      cambodia,
      ['"42"', '"71"', '"178"', '"190"', '2020-06-28', '2020-10-27'],
    ],
    [
      'the rest of Cambodia',
      cambodia,
      [
        '"400"',
        '"200"',
        '"300"',
        '"4000"',
        '"82"',
        '"132"',
        '"500"',
        '"80"',
        '"28"',
        '"40"',
        '"3900"',
      ],
    ],
    [
      'Myanmar, where two sources do not fit',
      myanmar,
      ['"1282"', '"1500"', 'about', '3 km', '30 December 2021'],
    ],
  ])('has %s', (_, data, parts) => {
    const text = JSON.stringify(data);
    for (const part of parts) expect(text).toContain(part);
  });

  test('says of every invented figure that it is illustrative, and mixes in no other project', () => {
    const text = JSON.stringify([programme, ...projects]);
    expect(text).toContain('"illustrative":true');
    expect(text).not.toContain('Tanorn');
  });
});
