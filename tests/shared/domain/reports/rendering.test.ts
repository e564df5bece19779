import { describe, expect, test } from 'vitest';
import {
  beginTry,
  complete,
  fail,
  genuineHashes,
  losePdf,
  queueJob,
  retry,
} from '../../../../shared/domain/reports/rendering.ts';
import type { Report, ReportContent } from '../../../../shared/domain/reports/report.ts';
import { aReport } from '../../../builders/records.ts';

const at = '2026-11-23T08:00:00.000Z';
const contentOf = (letter: string, engine: string): ReportContent => ({
  sha256: letter.repeat(64),
  bytes: 1_000,
  pages: 3,
  engine,
});
const first = contentOf('a', '13');
const other = contentOf('b', '14');
const queued = aReport({ status: 'queued' });
const finished = aReport({ status: 'ready', content: first, queuedAt: at, attempts: 2 });

/** Takes a step that must be possible. */
function stepped(step: (report: Report) => Report | undefined, report: Report): Report {
  const next = step(report);
  if (!next) throw new Error('It is too late for this step');
  return next;
}

describe('the rendering of a report', () => {
  test.each([
    ['handed over', queueJob(at)],
    ['begun', beginTry],
    ['ready', complete(other)],
    ['failed', fail('No.')],
  ])('cannot be %s once the report is ready', (_, step) => {
    expect(step(finished)).toBeUndefined();
  });

  test('counts each try before it starts', () => {
    expect(stepped(beginTry, stepped(beginTry, queued)).attempts).toBe(2);
  });

  test('starts again when a failed report is requested again', () => {
    const again = retry(stepped(fail('No.'), { ...queued, attempts: 3, queuedAt: at }));
    expect(again).toMatchObject({ status: 'queued', attempts: 0 });
    expect(Object.keys(again)).not.toContain('failure');
    expect(Object.keys(again)).not.toContain('queuedAt');
  });
});

describe('a report whose file is lost', () => {
  const waiting = stepped(losePdf, finished);

  test('is queued again like a new one', () => {
    expect(waiting).toMatchObject({ status: 'queued', attempts: 0 });
    expect(Object.keys(waiting)).not.toContain('content');
    expect(Object.keys(waiting)).not.toContain('queuedAt');
  });

  test('still confirms copies of the file as genuine', () => {
    expect(genuineHashes(waiting)).toEqual([first.sha256]);
    expect(genuineHashes(stepped(fail('No.'), waiting))).toEqual([first.sha256]);
  });

  test('is unchanged if the same bytes are rendered', () => {
    const again = stepped(complete(first), waiting);
    expect(again).toMatchObject({ status: 'ready', content: first });
    expect(Object.keys(again)).not.toContain('earlierContents');
  });

  test('has a new file and keeps the hash of the earlier one if a later release rendered it', () => {
    const again = stepped(complete(other), waiting);
    expect(again).toMatchObject({ content: other, earlierContents: [first] });
    expect(genuineHashes(again)).toEqual([other.sha256, first.sha256]);
    const third = stepped(complete(first), stepped(losePdf, again));
    expect(third).toMatchObject({ content: first, earlierContents: [other] });
  });

  test('can be lost only once', () => {
    expect(losePdf(waiting)).toBeUndefined();
  });
});
