/** Results go to standard output, all else to standard error, so that a result can be piped. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const width = 30;

/** A bar that is drawn over itself; a file that takes standard error gets none. */
export function showProgress(done: number, of: number, secondsLeft?: number): void {
  if (!process.stderr.isTTY || of === 0) return;
  process.stderr.write(`\r${describeProgress(done, of, secondsLeft)}`);
  if (done >= of) process.stderr.write('\n');
}

export function describeProgress(done: number, of: number, secondsLeft?: number): string {
  const share = Math.min(1, done / of);
  const full = Math.floor(share * width);
  const left = secondsLeft === undefined ? '' : `  ${Math.ceil(secondsLeft)} s left`;
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}] ${Math.floor(share * 100)} %${left}  `;
}
