import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version of ICU whose rules and word lists the engine's are made from; another one gives other line ends. */
const icuVersion = '78.3';

/** Where a list of ICU's files begins, and its length. */
const mark = 'CmnD';

/**
 * A file of ICU's data, from within the program of the running Node, which has all of them: the number of files, then for
 * each where its name and its contents are. (ICU, `ucmndata.h`.)
 */
export function icuFile(name: string): Buffer {
  if (process.versions.icu !== icuVersion)
    throw new Error(`This needs a Node with ICU ${icuVersion}, not ${process.versions.icu}`);
  const program = readFileSync(process.execPath);
  const list = contentsOf(program.subarray(program.indexOf(mark) - 12));
  const count = list.readUInt32LE(0);
  for (let at = 0; at < count; at += 1) {
    const [nameAt, start] = [list.readUInt32LE(4 + 8 * at), list.readUInt32LE(8 + 8 * at)];
    const found = list.toString('latin1', nameAt, list.indexOf(0, nameAt));
    if (found.endsWith(`/brkitr/${name}`))
      return contentsOf(list.subarray(start, list.readUInt32LE(16 + 8 * at)));
  }
  throw new Error(`Node's ICU has no file ${name}`);
}

/** What follows a file's header, which begins with its own length. */
function contentsOf(file: Buffer): Buffer {
  return file.subarray(file.readUInt16LE(0));
}

/** The terms of ICU's data, which Node has among those of its other parts. */
export function icuLicence(): string {
  const terms = readFileSync(join(dirname(process.execPath), '../LICENSE'), 'utf8');
  const found = /^- ICU, .*\n {2}"""\n([\s\S]*?)^ {2}"""$/m.exec(terms)?.[1];
  if (found === undefined) throw new Error('Node does not say the terms of ICU');
  return found.replace(/^ {4}/gm, '').trimEnd();
}
