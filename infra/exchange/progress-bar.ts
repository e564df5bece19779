const width = 30;
/** Without a terminal, a line is written for each tenth. */
const step = 10;

export type ProgressBar = {
  /** @param share of the work that is done, from 0 to 1 */
  show(share: number, detail?: string): void;
  /** Ends the line, so that what follows begins one. */
  end(): void;
};

/** "Reading [######........] 42 %  1,200 values, 8 s left" on standard error. */
export function startProgressBar(name: string, output: NodeJS.WriteStream): ProgressBar {
  let shown = '';
  const write = (percent: number, detail: string) => {
    const filled = Math.round((percent / 100) * width);
    const bar = `${'#'.repeat(filled)}${'.'.repeat(width - filled)}`;
    const line = `${name} [${bar}] ${percent} %${detail === '' ? '' : `  ${detail}`}`;
    if (line === shown) return;
    output.write(output.isTTY ? `\r${line.padEnd(shown.length)}` : `${line}\n`);
    shown = line;
  };
  let before = -step;
  return {
    show(share, detail = '') {
      const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
      if (!output.isTTY && percent < before + step) return;
      before = percent - (percent % step);
      write(percent, detail);
    },
    end() {
      if (output.isTTY && shown !== '') output.write('\n');
      shown = '';
    },
  };
}
