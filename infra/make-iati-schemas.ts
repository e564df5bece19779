import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sha256Of } from '../shared/sha256.ts';

/**
 * Makes two files of `shared/iati` for `npm run schemas`: the schemas of activities of each version of IATI, without their annotations,
 * and the codes of languages. They are part of the IATI Standard (CC BY 4.0), and are read from a package of the IATI Technical Team,
 * which needs pip. Its other codelists are of 2018: codes of sectors and regions were added since.
 */
const source = {
  name: 'pyIATI',
  version: '0.4.1',
  sha256: 'b6f8f0d596746bd774ed3e84cdad50dfa7dd501ac70e6399f2bb0244bfd5b0ef',
};
const versions = ['1.05', '2.01', '2.02', '2.03'] as const;
const files = ['iati-activities-schema.xsd', 'iati-common.xsd'] as const;

const archive = download();
const schemas = Object.fromEntries(
  versions.map((version) => [
    version,
    Object.fromEntries(
      files.map((file) => [file, withoutAnnotations(read(`${version}/schemas`, file))]),
    ),
  ]),
);
const languages = [...read('2.03/codelists', 'Language.xml').matchAll(/<code>([a-z]{2})<\/code>/g)];
write('schema/schemas.json', schemas);
write(
  'findings/official/languages.json',
  languages.map(([, code]) => code),
);

function write(path: string, content: unknown): void {
  const target = join(import.meta.dirname, '..', 'shared', 'iati', path);
  writeFileSync(target, `${JSON.stringify(content, undefined, 2)}\n`);
}

function download(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'iati-schemas-'));
  try {
    const { name, version } = source;
    const options = ['--no-deps', '--no-binary', ':all:', '--dest', folder];
    const pip = ['-m', 'pip', 'download', ...options, `${name}==${version}`];
    spawnSync('python3', pip, { stdio: 'inherit' });
    const packed = readFileSync(join(folder, `${name}-${version}.tar.gz`));
    if (sha256Of(packed) !== source.sha256) throw new Error(`${name} is another than it was`);
    return gunzipSync(packed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of the archive: tar has blocks of 512 bytes, the first of each file with its path and its size in octal. */
function read(folder: string, file: string): string {
  const path = `/${folder.replace('.', '-')}/${file}`;
  for (let at = 0; at < archive.length; ) {
    const name = archive.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(archive.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name.endsWith(path)) return archive.toString('utf8', at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${source.name} has no ${path}`);
}

function withoutAnnotations(schema: string): string {
  return schema
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<xsd:annotation\b[\s\S]*?<\/xsd:annotation>/g, '')
    .replace(/>\s+</g, '><')
    .trim();
}
