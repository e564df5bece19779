import { describe, expect, test } from 'vitest';
import { offsetIn } from '../../../shared/domain/dates.ts';
import { takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { render } from '../../../shared/pdf/render.ts';
import { compose } from '../../../shared/report/compose.ts';
import { fingerprint, textOf } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { aProgramme, making } from '../../builders/records.ts';

const scope = {
  kind: 'experience_sharing',
  language: 'en',
  asOf: '2026-11-29',
  includeDrafts: false,
} as const;
/** Late in the evening in Europe, the next morning in China. */
const at = '2026-10-31T18:30:00.000Z';

function composeIn(timeZone: string | undefined, ofDeployment = 'UTC', fields = {}) {
  const full = fullProgramme();
  const projects = full.projects.map((project) => ({
    ...project,
    values: project.values.map((value) =>
      value.review ? { ...value, review: { ...value.review, at } } : value,
    ),
  }));
  const programme = aProgramme(timeZone === undefined ? {} : { timeZone });
  const snapshot = takeSnapshot(
    { ...full, programme, projects },
    { ...scope, ...fields },
    {
      ...making,
      timeZone: ofDeployment,
    },
  );
  return compose(snapshot, fingerprint);
}

describe('the day of a moment', () => {
  const approvedOn = (document: ReturnType<typeof composeIn>) =>
    /pproved by .+? on (\d+ \w+ 2026), version/.exec(textOf(document))?.[1];

  test('is that of the time zone of the programme', () => {
    expect(approvedOn(composeIn('Asia/Shanghai'))).toBe('1 Nov 2026');
    expect(approvedOn(composeIn('America/New_York'))).toBe('31 Oct 2026');
  });

  test('is that of the deployment where the programme names none', () => {
    expect(approvedOn(composeIn(undefined, 'UTC'))).toBe('31 Oct 2026');
    expect(approvedOn(composeIn(undefined, 'Asia/Shanghai'))).toBe('1 Nov 2026');
  });

  test('and its time say in which zone they are, for a report on what was known', () => {
    const text = textOf(composeIn('Asia/Shanghai', 'UTC', { knownAt: at }));
    expect(text).toMatch(/^1 November 2026, 02:30 UTC\+8$/m);
  });
});

test('the file is dated when its day begins there, so that no file of today is of the future', () => {
  const pdf = Buffer.from(render(composeIn('Asia/Shanghai')).bytes).toString('latin1');
  expect(pdf).toContain('<xmp:CreateDate>2026-11-28T16:00:00Z</xmp:CreateDate>');
});

test.each([
  ['Asia/Shanghai', '+08:00'],
  ['Asia/Yangon', '+06:30'],
  ['America/New_York', '-05:00'],
  ['UTC', '+00:00'],
])('the clocks of %s are ahead by %s', (timeZone, offset) => {
  expect(offsetIn(timeZone, '2026-11-29')).toBe(offset);
});
