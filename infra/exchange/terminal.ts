/** Results go to standard output; everything else to standard error, so that the results can be read on by a program. */
export const print = (line: string) => void process.stdout.write(`${line}\n`);
export const tell = (line: string) => void process.stderr.write(`${line}\n`);

/** Files and the API may have any text, and control characters would steer the terminal. */
export const printable = (text: string) => text.replace(/\p{C}/gu, ' ').trim();
