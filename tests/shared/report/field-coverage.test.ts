import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { matchesCriteria } from '../../../shared/domain/sharing/search.ts';
import type { ReportInputs } from '../../../shared/domain/snapshot/snapshot.ts';
import { composeReport } from '../../builders/compose-report.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';
import { aLesson, anExperience } from '../../builders/records.ts';
import { notPrinted, notSearched } from './field-coverage/exceptions.ts';
import { fillBody, textFields } from './field-coverage/fill-body.ts';
import { type Place, places } from './field-coverage/places.ts';

/** Their items have the fields of `ValueInput`, `ResultInput` and `IndicatorInput`, and are stored as these are. */
const batches = ['ValueBatch', 'Framework'];

const bodies = new Map(
  Object.values<Route>(routes).flatMap(({ body }) => {
    const id = body instanceof z.ZodType ? body.meta()?.id : undefined;
    if (id !== undefined && batches.includes(id)) return [];
    return body instanceof z.ZodType && textFields(body).length > 0
      ? [[id ?? '', body] as const]
      : [];
  }),
);

/** The programme with a numeric first indicator, and the same with a qualitative one: each has fields that the other lacks. */
const programmes = [() => structuredClone(fullProgramme()), programmeInWords];
/** The default variant of each union, then every variant in turn. */
const choices = [undefined, 0, 1, 2, 3];

function programmeInWords(): ReportInputs {
  const records = structuredClone(fullProgramme());
  const [{ indicators, values } = { indicators: [], values: [] }] = records.projects;
  const [indicator, value] = [indicators[0] ?? {}, values[0] ?? {}];
  const [period] = indicators[0]?.periods ?? [];
  const { baseline: _, ...rest } = indicators[0] ?? {};
  Object.assign(indicator, rest, { measure: 'nominal', categories: ['A', 'B'] });
  Reflect.deleteProperty(indicator, 'baseline');
  Reflect.deleteProperty(period ?? {}, 'target');
  Object.assign(value, { actual: { kind: 'described', category: 'A' } });
  return records;
}

/** The text fields of a body that its reports print. */
function printedFields(body: z.ZodType, { reports, of }: Place): readonly string[] {
  const found = new Map(reports.map((kind) => [kind, new Set<string>()]));
  for (const programme of programmes) {
    const filled = new Set<string>();
    for (const choice of choices) {
      const records = programme();
      const record = of(records) ?? {};
      const { value, marks } = fillBody(body, record, choice);
      const variant = JSON.stringify(value);
      if (filled.has(variant)) continue;
      filled.add(variant);
      Object.assign(record, value);
      for (const [kind, fields] of found) {
        const { attachments: _, ...document } = composeReport(records, { kind, ...subjects[kind] });
        const text = JSON.stringify(document);
        for (const [field, mark] of marks) if (text.includes(mark)) fields.add(field);
      }
    }
  }
  return textFields(body).filter((field) => [...found.values()].every((each) => each.has(field)));
}

describe('every text field of a body is printed in each report that should have it, or is excepted', () => {
  test.each([...bodies])('%s', (name, body) => {
    const place = places[name];
    const printed = place ? printedFields(body, place) : [];
    const missing = textFields(body).filter((field) => !printed.includes(field));
    expect(missing).toEqual(
      textFields(body).filter((field) => Object.keys(notPrinted[name] ?? {}).includes(field)),
    );
  });

  test('every exception is a field of a body', () => {
    const excepted = Object.entries(notPrinted).flatMap(([name, fields]) =>
      Object.keys(fields).map((field) => [name, field] as const),
    );
    const strays = excepted.filter(([name, field]) => {
      const body = bodies.get(name);
      return !body || !textFields(body).includes(field);
    });
    expect(strays).toEqual([]);
  });
});

describe('every text field of a published record is found by search, or is excepted', () => {
  const found = {
    ExperienceInput: (fields: object) => ({
      kind: 'good' as const,
      experience: { ...anExperience(), ...fields },
    }),
    LessonInput: (fields: object) => ({
      kind: 'lesson' as const,
      lesson: { ...aLesson(), ...fields },
    }),
  };

  test.each(Object.entries(found))('%s', (name, make) => {
    const body = bodies.get(name) ?? z.never();
    const { value, marks } = fillBody(body, {});
    const record = make(value as object);
    const missing = textFields(body).filter((field) => {
      const text = marks.get(field);
      return text === undefined || !matchesCriteria(record, { text }, undefined);
    });
    expect(missing).toEqual(Object.keys(notSearched[name] ?? {}));
  });
});
