import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  barColours,
  type ChartPart,
  maxBar,
  type Part,
  sheet,
  type TablePart,
} from '../content.ts';
import type { Engine, Fonts } from './engine.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome'];

function chromiumCommand(): string | undefined {
  return commands.find((command) => spawnSync(command, ['--version']).status === 0);
}

/** A new browser for each document, as when printing from the command line. */
export async function open({ regular, bold }: Fonts): Promise<Engine> {
  const command = chromiumCommand();
  if (command === undefined) throw new Error('There is no Chromium here');
  return async ({ language, title, subtitle, parts }) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
    try {
      writeFileSync(join(folder, 'regular.ttf'), regular);
      writeFileSync(join(folder, 'bold.ttf'), bold);
      const body = `<h1 class="title">${escapeHtml(title)}</h1><p>${escapeHtml(subtitle)}</p>${parts.map(markupOf).join('\n')}`;
      const page = join(folder, 'report.html');
      writeFileSync(page, `<!doctype html><html lang="${language}">${head(title)}<body>${body}`);
      return print(command, page, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** No network access, and no state from one document to the next. */
const alone = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function print(command: string, page: string, folder: string): Uint8Array {
  const file = join(folder, 'report.pdf');
  const { status, stderr } = spawnSync(command, [
    ...alone,
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${file}`,
    pathToFileURL(page).href,
  ]);
  if (status !== 0) throw new Error(`Chromium printed nothing: ${stderr}`);
  return readFileSync(file);
}

const head = (title: string) => `<meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
@font-face { font-family: Noto; src: url(regular.ttf); }
@font-face { font-family: Noto; src: url(bold.ttf); font-weight: bold; }
@page { size: A4; margin: ${sheet.margin}pt; }
body { font: ${sheet.text}pt/1.45 Noto; margin: 0; }
.title { font-size: ${sheet.title}pt; } h1 { font-size: ${sheet.heading[1]}pt; } h2 { font-size: ${sheet.heading[2]}pt; }
table { width: 100%; border-collapse: collapse; } tr { border-bottom: 0.5pt solid ${barColours[1]}; }
table, figure { font-size: ${sheet.cell}pt; margin: 0 0 12pt; } td + td, th + th { text-align: right; }
figure { break-inside: avoid; } .group { display: grid; grid-template-columns: ${sheet.barLabel}pt 1fr; }
.bar { display: flex; gap: 4pt; line-height: ${sheet.barHeight}pt; } .bar i { height: ${sheet.barHeight - 1}pt; }
</style>`;

function markupOf(part: Part): string {
  switch (part.part) {
    case 'heading':
      return `<h${part.level}>${escapeHtml(part.text)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'table':
      return tableOf(part);
    case 'chart':
      return chartOf(part);
  }
}

function tableOf({ caption, heads, rows }: TablePart): string {
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => cells(row, 'td')).join('');
  return `<table><caption>${escapeHtml(caption)}</caption><thead>${cells(heads, 'th')}</thead><tbody>${body}</tbody></table>`;
}

function chartOf(chart: ChartPart): string {
  const scale = sheet.barRoom / maxBar(chart);
  const bar = (value: number, at: number) =>
    `<div class="bar"><i style="width:${value * scale}pt;background:${barColours[at]}"></i>${value}</div>`;
  const groups = chart.groups.map(
    ({ label, values }) =>
      `<div class="group"><span>${escapeHtml(label)}</span><div>${values.map(bar).join('')}</div></div>`,
  );
  return `<figure><figcaption>${escapeHtml(chart.caption)} (${chart.series.map(escapeHtml).join(', ')})</figcaption>${groups.join('')}</figure>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
