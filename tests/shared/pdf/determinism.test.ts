import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { render } from '../../../shared/pdf/render.ts';
import { aDocument, aTable, heading, paragraph } from '../../builders/document.ts';

const document = aDocument([
  { block: 'contents' },
  heading(1, 'Results'),
  paragraph('Water for every household.'),
  aTable([['Village', '1,282']]),
]);

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function renderElsewhere(environment: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'experience-reports-pdf-'));
  const script = join(folder, 'render.mjs');
  const engine = new URL('../../../shared/pdf/render.ts', import.meta.url).href;
  writeFileSync(join(folder, 'document.json'), JSON.stringify(document));
  const data = pathToFileURL(join(folder, 'document.json')).href;
  writeFileSync(
    script,
    `import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { render } from ${JSON.stringify(engine)};
const { bytes } = render(JSON.parse(readFileSync(new URL(${JSON.stringify(data)}), 'utf8')));
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`,
  );
  return execFileSync(process.execPath, [script], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
}

test('a document gives the same bytes in another process, time zone and locale', async () => {
  const here = hash(render(document).bytes);
  expect(
    renderElsewhere({ TZ: 'Asia/Vientiane', LANG: 'lo_LA.UTF-8', LC_ALL: 'lo_LA.UTF-8' }),
  ).toBe(here);
  expect(renderElsewhere({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' })).toBe(here);
});

test('another document or another fingerprint gives another file', async () => {
  const here = hash(render(document).bytes);
  expect(hash(render({ ...document, fingerprint: 'cd'.repeat(32) }).bytes)).not.toBe(here);
  expect(hash(render({ ...document, date: '2020-11-05' }).bytes)).not.toBe(here);
});
