import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { compose } from '../../../shared/report/compose.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { making } from '../../builders/records.ts';

const fingerprint = 'ab'.repeat(32);
const codesOf = (publicAddress?: string) => {
  const scope = {
    kind: 'experience_sharing',
    language: 'en',
    asOf: '2026-12-31',
    includeDrafts: false,
  } as const;
  const snapshot = takeSnapshot(fullProgramme(), scope, {
    ...making,
    ...(publicAddress !== undefined && { publicAddress }),
  });
  return compose(snapshot, fingerprint).blocks.flatMap((block) =>
    block.block === 'code' ? [block] : [],
  );
};

test('a report ends with a code that leads to its verification, where there is a public address', () => {
  const [code] = codesOf('https://reports.example.org');
  const address = `https://reports.example.org/verify/${fingerprint}`;
  expect(code).toMatchObject({ address, printed: [{ text: address }] });
  expect(code?.alternative).not.toBe('');
});

test('a report has no code without a public address', () => {
  expect(codesOf()).toEqual([]);
});
