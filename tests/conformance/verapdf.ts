import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '1.28.2';
const folder = fileURLToPath(new URL('../../.verapdf', import.meta.url));

/** The rules of a profile that each file breaks, in file order. */
export type Validator = (
  files: readonly string[],
  profile: '3a' | 'ua1',
) => readonly (readonly string[])[];

/** veraPDF, the validator of the PDF Association, on Java; fetched once by Maven. Undefined if one of them is missing. */
export function findValidator(): Validator | undefined {
  if (!runs('java', ['-version']) || !hasJars()) return undefined;
  const classPath = readdirSync(folder)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => join(folder, name))
    .join(delimiter);
  return (files, profile) => {
    const given = ['-cp', classPath, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', profile];
    const { stdout } = spawnSync('java', [...given, '--format', 'text', '-v', ...files], {
      encoding: 'utf8',
      maxBuffer: maxOutputBytes,
    });
    return files.map((file) => brokenRules(stdout, file));
  };
}

/** A fault in every line of a file is reported thousands of times. */
const maxOutputBytes = 200_000_000;

/** `FAIL file` is followed by each broken rule on a line of its own, `PASS file` by nothing. */
function brokenRules(output: string, file: string): readonly string[] {
  const lines = output.split('\n');
  const at = lines.findIndex((line) => /^(PASS|FAIL) /.test(line) && line.includes(file));
  if (lines[at]?.startsWith('PASS ')) return [];
  const after = lines.slice(at + 1);
  const end = after.findIndex((line) => /^(PASS|FAIL) /.test(line));
  const own = after.slice(0, end === -1 ? undefined : end).join('\n');
  const broken = [...own.matchAll(/^\s+FAIL (\S+)/gm)].map(([, rule = '']) => rule);
  return broken.length > 0 ? broken : [`no answer: ${output.slice(0, 200)}`];
}

const runs = (command: string, given: readonly string[]) => spawnSync(command, given).status === 0;

function hasJars(): boolean {
  if (existsSync(join(folder, `greenfield-apps-${version}.jar`))) return true;
  if (!runs('mvn', ['-version'])) return false;
  mkdirSync(folder, { recursive: true });
  const project = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>conformance</groupId><artifactId>verapdf</artifactId><version>1</version>
<dependencies><dependency><groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${version}</version></dependency></dependencies>
</project>`;
  writeFileSync(join(folder, 'pom.xml'), project);
  const fetched = [
    '-q',
    '-f',
    join(folder, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${folder}`,
  ];
  return runs('mvn', fetched);
}
