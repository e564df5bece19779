import type * as z from 'zod';
import { type CalendarDate, EventDate } from './dates.ts';

/** A date in some input, and the way to it. */
type DateAt = { readonly path: readonly PropertyKey[]; readonly day: CalendarDate };

/** The dates in parsed input that its schema declares as `EventDate`. */
export function eventDatesIn(schema: z.core.$ZodType, input: unknown): readonly DateAt[] {
  if (input === undefined || input === null) return [];
  if (isEventDate(schema)) return [{ path: [], day: input as CalendarDate }];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return eventDatesIn(def.innerType, input);
    case 'pipe':
      return eventDatesIn(def.in, input);
    case 'union':
      return once(def.options.flatMap((option) => eventDatesIn(option, input)));
    case 'array':
      return eventDatesWithin(input, () => def.element);
    case 'record':
      return eventDatesWithin(input, () => def.valueType);
    case 'object':
      return eventDatesWithin(input, (field) => def.shape[field]);
    default:
      return [];
  }
}

/** A schema that is described anew is a copy; its parent is what was copied. */
function isEventDate(schema: z.core.$ZodType): boolean {
  const { parent } = schema._zod;
  return schema === EventDate || (parent !== undefined && isEventDate(parent));
}

function eventDatesWithin(
  input: unknown,
  schemaOf: (field: string) => z.core.$ZodType | undefined,
): readonly DateAt[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([field, held]) => {
    const schema = schemaOf(field);
    const found = schema ? eventDatesIn(schema, held) : [];
    return found.map(({ path, day }) => ({ path: [field, ...path], day }));
  });
}

/** Several options of a union may declare the same date. */
function once(dates: readonly DateAt[]): readonly DateAt[] {
  return [...new Map(dates.map((date) => [JSON.stringify(date.path), date])).values()];
}
