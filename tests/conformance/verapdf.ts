import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '1.28.2';
const folder = fileURLToPath(new URL('../../.verapdf', import.meta.url));

/** The rules of a profile that a file breaks; none where it conforms. */
export type Validator = (file: string, profile: '3a' | 'ua1') => readonly string[];

/** veraPDF, the validator of the PDF Association, with Java; fetched once by Maven. Undefined where one of them is missing. */
export function findValidator(): Validator | undefined {
  if (!runs('java', ['-version']) || !hasJars()) return undefined;
  const classPath = readdirSync(folder)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => join(folder, name))
    .join(delimiter);
  return (file, profile) => {
    const given = [
      '-cp',
      classPath,
      'org.verapdf.apps.GreenfieldCliWrapper',
      '-f',
      profile,
      '--format',
      'text',
      '-v',
      file,
    ];
    const { stdout } = spawnSync('java', given, { encoding: 'utf8' });
    if (/^PASS /m.test(stdout)) return [];
    const broken = [...stdout.matchAll(/^\s+FAIL (\S+)/gm)].map(([, rule = '']) => rule);
    return broken.length > 0 ? broken : [`no answer: ${stdout.slice(0, 200)}`];
  };
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
