import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { profilePath } from '../shared/pdf/file/output-intent.ts';

const root = new URL('../', import.meta.url);

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.literal(true).optional(), optional: z.literal(true).optional() }),
  ),
});
const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

/** A package that may be in a bundle, or copied with one. */
type Bundled = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly author: string;
  /** Its licences and notices, word for word; empty where the package holds none. */
  readonly terms: string;
};

/** The licences of what this project ships and did not write: fonts, data and packages. */
export function notice(): string {
  const bundled = bundledPackages();
  const fonts = bundled.filter(({ name }) => name.startsWith('@expo-google-fonts/'));
  const rest = bundled.filter((each) => !fonts.includes(each) && each.terms !== '');
  const silent = bundled.filter(({ terms }) => terms === '');
  return [
    'Experience Reports: licences of what it ships and did not write',
    'Made by `npm run notice`. The owner has chosen no licence for the project itself.',
    heading('Data'),
    data(),
    heading('Fonts'),
    ...byTerms(fonts),
    heading('Packages'),
    ...byTerms(rest),
    heading('Packages without a licence text of their own'),
    'They declare the licence and the author that stand here.',
    silent.map(line).join('\n'),
    '',
  ].join('\n\n');
}

function heading(text: string): string {
  return `${'='.repeat(78)}\n${text}\n${'='.repeat(78)}`;
}

function data(): string {
  const atlas = manifestOf('node_modules/world-atlas');
  const [owner = ''] = /Copyright [^\0]+/.exec(readFileSync(profilePath(), 'latin1')) ?? [];
  return [
    `Schemas of IATI (shared/iati/schema/schemas.json), what follows from them (shared/iati/writing/shapes.ts), and codes
of languages (shared/iati/findings/official/languages.json)
Part of the IATI Standard (http://iatistandard.org/), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/);
read from pyIATI 0.4.1 by \`npm run schemas\`, without their annotations.`,
    `Outlines of countries (shared/report/map/outlines.json)
Made with Natural Earth, which is in the public domain (https://www.naturalearthdata.com/about/terms-of-use/);
read from world-atlas ${atlas.version} (${atlas.license}) and simplified.`,
    `Colour profile of the reports (sRGB2014, in the package pdfkit)
${owner}. The ICC lets it be copied, distributed, embedded and used without
restriction (https://registry.color.org/rgb-registry/srgbprofiles).`,
    `HarfBuzz, as WebAssembly in the package harfbuzzjs
"Old MIT" licence; its text and authors: https://github.com/harfbuzz/harfbuzz/blob/main/COPYING`,
    `Where lines may end: rules of Unicode and word lists (shared/pdf/linebreak/tables), and Unicode's test of them
(tests/shared/pdf/linebreak/LineBreakTest-17.0.0.txt.gz)
Read from ICU 78.3 by \`npm run breaks\`, and laid out for this engine.
${'-'.repeat(78)}
${readFileSync(new URL('shared/pdf/linebreak/tables/LICENSE', root), 'utf8').trimEnd()}`,
  ].join('\n\n');
}

/** Packages with the same terms are listed together above them. */
function byTerms(packages: readonly Bundled[]): readonly string[] {
  const groups = Map.groupBy(packages, ({ terms }) => terms.replace(/\s+/g, ' '));
  return [...groups.values()].map(
    (alike) => `${alike.map(line).join('\n')}\n${'-'.repeat(78)}\n${alike[0]?.terms}`,
  );
}

function line({ name, version, licence, author, terms }: Bundled): string {
  return `${name} ${version} (${licence})${terms === '' && author !== '' ? `, ${author}` : ''}`;
}

/** The production packages of the lock file, for every platform. The Node packages run the project and are not shipped. */
function bundledPackages(): readonly Bundled[] {
  const { packages } = Lock.parse(JSON.parse(textOf('package-lock.json')));
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path]) => bundledAt(path));
}

function bundledAt(path: string): Bundled {
  const { name, version, license, author = '' } = manifestOf(path);
  return {
    name,
    version,
    licence: license ?? 'as its text says',
    author: typeof author === 'string' ? author : author.name,
    terms: termsIn(path),
  };
}

function manifestOf(path: string): z.infer<typeof Manifest> {
  return Manifest.parse(JSON.parse(textOf(`${path}/package.json`)));
}

/** Licences, notices, and those of what a package has bundled into the file we ship. */
const holdsTerms = /^((licen[cs]e|notice|copyrightnotice).*|swagger-ui-bundle\.js\.LICENSE\.txt)$/i;

function termsIn(path: string): string {
  return readdirSync(new URL(`${path}/`, root))
    .filter((name) => holdsTerms.test(name))
    .toSorted()
    .map((name) => textOf(`${path}/${name}`).replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
