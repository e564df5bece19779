import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadActivity } from '../../../../shared/iati/read-activity.ts';
import { checkSchema } from '../../../../shared/iati/schema/check-schema.ts';
import { type Task, writeActivity } from '../../../../shared/iati/writing/write-activity.ts';
import type { RecordsToWrite } from '../../../../shared/iati/writing/writing.ts';
import { hostileText } from '../../../builders/hostile-text.ts';
import { readAll, today } from '../reading.ts';
import { anyContent, recordsOf } from './any-records.ts';
import { whatIsSaid } from './what-is-said.ts';

const task: Task = {
  organisations: new Map([
    [
      'o',
      {
        name: { en: 'Water for all' },
        externalId: 'XX-ORG',
        type: 'national_ngo',
        roles: ['implementing'],
      },
    ],
  ]),
  reportingId: 'o',
  dimensions: [],
  today,
  isApprovedOnly: false,
  defaultLanguage: 'en',
};

function write(records: RecordsToWrite, more: Partial<Task> = {}): string {
  const { xml } = writeActivity(records, { ...task, ...more });
  if (xml === undefined) throw new Error('Nothing was written');
  return xml;
}

function read(xml: string): ReadActivity {
  const [activity] = readAll(`<iati-activities version="2.03">${xml}</iati-activities>`, {
    hasDecimalCommas: false,
  });
  if (!activity) throw new Error('There is no activity');
  return activity;
}

const asRecords = ({ records }: ReadActivity): RecordsToWrite => ({ projectId: 'p', ...records });

describe('records, IATI and records again', () => {
  test('say the same, in what IATI has a place for, and the schema takes it', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const records = recordsOf(content);
        const xml = write(records);
        expect(checkSchema(xml, '2.03')).toEqual([]);
        expect(whatIsSaid(asRecords(read(xml)))).toEqual(whatIsSaid(records));
      }),
      { numRuns: 150 },
    );
  });

  test('say the same where other records are written over a source', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        const source = write(recordsOf(one));
        const first = read(source);
        const now = movedInto(recordsOf(other), asRecords(first));
        const xml = write(now, { source });
        expect(checkSchema(xml, '2.03')).toEqual([]);
        expect(whatIsSaid(asRecords(read(xml)))).toEqual(whatIsSaid(now));
      }),
      { numRuns: 150 },
    );
  });

  test('written again over what was written, change no byte', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const source = write(recordsOf(content));
        expect(write(asRecords(read(source)), { source })).toBe(source);
      }),
      { numRuns: 100 },
    );
  });
});

test('whatever a text holds, the file is well-formed, and what XML cannot have is named', () => {
  fc.assert(
    fc.property(
      hostileText,
      fc.constantFrom('', '\u0000', '\u0008', '\uFFFE', '\uD800'),
      (text, bad) => {
        const records = recordsOf(sample);
        const title = { en: `x${text}${bad}` };
        const { xml = '', findings } = writeActivity(
          { ...records, project: { ...records.project, title } },
          task,
        );
        expect(read(xml).records.project.title).toBeDefined();
        const isNamed = findings.some(({ rule }) => rule === 'character-left-out');
        expect(isNamed).toBe([...title.en].some((letter) => isForbidden(letter)));
      },
    ),
    { numRuns: 300 },
  );
});

/** Controls but tab and line breaks, halves of a letter, and two that are no letters. */
function isForbidden(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return (
    (code < 0x20 && ![9, 10, 13].includes(code)) || isHalf || code === 0xfffe || code === 0xffff
  );
}

const [sample] = fc.sample(anyContent, { numRuns: 1, seed: 7 }) as [
  Parameters<typeof recordsOf>[0],
];

/** Other records in the place of imported ones: those that stand where these stood keep their origin and ids, the others were withdrawn. */
function movedInto(other: RecordsToWrite, imported: RecordsToWrite): RecordsToWrite {
  const ofResult = (records: RecordsToWrite, at: number) =>
    records.indicators.filter(({ input }) => input.resultId === records.results[at]?.resultId);
  const results = other.results.map(({ input }, at) => {
    const own = imported.results[at];
    return {
      resultId: own?.resultId ?? `new-${at}`,
      input: { ...input, origin: own?.input.origin, order: at },
    };
  });
  const indicators = other.results.flatMap((_, result) =>
    ofResult(other, result).map(({ indicatorId, input }, at) => {
      const own = ofResult(imported, result)[at];
      return {
        was: indicatorId,
        indicatorId: own?.indicatorId ?? indicatorId,
        input: {
          ...input,
          resultId: results[result]?.resultId ?? '',
          origin: own?.input.origin,
          order: at,
        },
      };
    }),
  );
  const ids = new Map(indicators.map(({ was, indicatorId }) => [was, indicatorId]));
  const kept = new Set(indicators.map(({ indicatorId }) => indicatorId));
  const gone = imported.indicators.filter(({ indicatorId }) => !kept.has(indicatorId));
  return {
    projectId: 'p',
    project: { ...other.project, organisationId: imported.project.organisationId },
    results,
    indicators: indicators.map(({ indicatorId, input }) => ({ indicatorId, input })),
    values: other.values.map((value) => ({
      ...value,
      indicatorId: ids.get(value.indicatorId) ?? '',
    })),
    withdrawn: { results: [], indicators: gone, values: imported.values },
  };
}
