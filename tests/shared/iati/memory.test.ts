import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { FileReader } from '../../../shared/iati/read-file.ts';
import { today } from './reading.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('what is kept of a file are its identifiers, not its text', () => {
  const reader = new FileReader({ today, hasDecimalCommas: false });
  const before = heapAfterCollection();
  reader.write(Buffer.from('<iati-activities version="2.03">'));
  const text = 'A well in the north. '.repeat(5_000);
  const pieces = 200;
  for (let at = 0; at < pieces; at += 1) {
    const identifier = `XX-ORG-1-PROJECT-${String(at).padStart(6, '0')}`;
    const activity = `<iati-activity><iati-identifier>${identifier}</iati-identifier><title><narrative>${text}</narrative></title></iati-activity>`;
    expect(reader.write(Buffer.from(activity))).toHaveLength(1);
  }
  expect(heapAfterCollection() - before).toBeLessThan((pieces * text.length) / 4);
});

function heapAfterCollection(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
