import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hostileFiles } from './hostile-files.ts';

/** What a hostile file may cost: memory over that of the idle process, and time of the processor. */
const limits = { megabytes: 150, seconds: 5 };
/** V8 else lets its young generation grow to 100 MB whatever is alive, which is under 20 MB after each full collection. */
const options = ['--max-semi-space-size=8'];
const script = fileURLToPath(new URL('hostile-process.ts', import.meta.url));

/** The hostile files that have another outcome than is due, or cost too much. */
export function hostileFaults(print: (line: string) => void): readonly string[] {
  return Object.entries(hostileFiles).flatMap(([name, { expected }]) => {
    const { stdout, stderr } = spawnSync(process.execPath, [...options, script, name], {
      encoding: 'utf8',
    });
    if (stdout === '') return [`${name} ends the process: ${stderr.slice(0, 500)}`];
    const { outcome, megabytes, seconds } = JSON.parse(stdout);
    print(`${name}: ${outcome}, ${megabytes.toFixed(0)} MB, ${seconds.toFixed(1)} s`);
    const isCheap = megabytes <= limits.megabytes && seconds <= limits.seconds;
    return [
      ...(outcome === expected ? [] : [`${name} is ${outcome}, not ${expected}`]),
      ...(isCheap ? [] : [`${name} takes ${megabytes.toFixed(0)} MB and ${seconds.toFixed(1)} s`]),
    ];
  });
}
