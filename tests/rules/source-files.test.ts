import { expect, test } from 'vitest';
import { importsOf } from './source-files.ts';

test.each([
  ['an import', "import { a } from '../b/c.ts';", 'shared/b/c.ts'],
  ['an import on several lines', "import {\n  a,\n  type B,\n} from './c.ts';", 'shared/a/c.ts'],
  ['an import of types', "import type { A } from 'zod';", 'zod'],
  ['an import of everything', "import * as z from 'zod/mini';", 'zod'],
  ['an import for its effect', "import 'zod';", 'zod'],
  ['an export of another file', "export { a } from './c.ts';", 'shared/a/c.ts'],
  ['an export of all of another file', "export * from './c.ts';", 'shared/a/c.ts'],
  ['an import at run time', "const { a } = await import('./c.ts');", 'shared/a/c.ts'],
  ['one with options', "await import('./c.json', { with: { type: 'json' } });", 'shared/a/c.json'],
  ['one whose target is computed', 'await import(target);', 'computed'],
  ['a require', "const a = require('zod');", 'zod'],
  ['a package of a scope', "import { a } from '@scope/name/part';", '@scope/name'],
  ['a part of Node', "import { a } from 'node:fs/promises';", 'node:fs/promises'],
])('the import scanner sees %s', (_, text, target) => {
  expect(importsOf('shared/a/b.ts', text)).toEqual([target]);
});
