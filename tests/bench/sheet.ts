import { gzipSync } from 'node:zlib';
import { frameworkOf } from '../local/framework.ts';
import { setUpProgramme, value } from '../local/programme.ts';
import { startSystem } from '../local/system.ts';
import { type Choice, seededChoice } from './pdf/seeded-choice.ts';
import type { Table } from './table.ts';

const indicators = 41;
/** The line that the API is tried over: 400 kbit/s, and 400 ms for each answer. */
const [bitsPerSecond, secondsOfLine] = [400_000, 0.4];

/** The bytes of the sheet of 41 indicators, each with a value, against reading its records alone. */
export async function sheet(): Promise<Table> {
  const system = await startSystem();
  try {
    const { officer, projectId } = await setUpProgramme(system);
    const params = { projectId };
    const choice = seededChoice(1);
    const { results, indicators: declared } = frameworkOf(indicators);
    const body = {
      results,
      indicators: declared.map((each) => ({ ...each, title: { en: wordsOf(choice, 8) } })),
    };
    await officer.call('recordFramework', { params, body });
    const items = declared.map(({ indicatorId }) => ({
      indicatorId,
      periodId: '2020-01-01',
      ...value,
      actual: { kind: 'reported' as const, value: String(choice(100_000)) },
      comment: { en: wordsOf(choice, 30) },
    }));
    await officer.call('recordValues', { params, body: { items } });
    const answered = await officer.call('getSheet', { params, query: { periodEnd: '2020-12-31' } });
    const framework = await officer.call('getFramework', { params });
    return {
      title: 'Bytes of composed answers',
      note: `\`npm run bench -- sheet\`: the answers for a project of ${indicators} indicators, each with two periods, a title of 8 invented words and a value with a comment of 30, and the time that one answer takes over a line of 400 kbit/s and 400 ms. Reading the same records alone takes ${indicators + 4} requests.`,
      columns: ['answer', 'bytes', 'seconds', 'bytes, gzip', 'seconds, gzip'],
      rows: [
        ['sheet', ...sizesOf(answered.body)],
        ['framework', ...sizesOf(framework.body)],
      ],
    };
  } finally {
    await system.stop();
  }
}

/** Invented words of eight letters, which compress less well than a language does. */
function wordsOf(choice: Choice, count: number): string {
  const letters = Array.from({ length: count * 8 }, () => 'abcdefghijklmnop'[choice(16)]);
  return letters.join('').replace(/.{8}/g, '$& ').trim();
}

function sizesOf(body: object): readonly string[] {
  const content = Buffer.from(JSON.stringify(body));
  return [content.length, gzipSync(content).length].flatMap((bytes) => [
    String(bytes),
    (secondsOfLine + (bytes * 8) / bitsPerSecond).toFixed(1),
  ]);
}
