import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import {
  barColours,
  type ChartPart,
  type Content,
  maxBar,
  type Part,
  sheet,
  type TablePart,
} from '../content.ts';
import type { Engine, Fonts } from './engine.ts';

/**
 * Typst, in this process, with its own tags. It caches earlier results; as in its own `watch`, results unused for ten documents
 * are dropped.
 */
export async function open({ regular, bold }: Fonts): Promise<Engine> {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [regular, bold] }] });
  return async (content) => {
    const bytes = compiler.pdf({ mainFileContent: sourceOf(content) }, { pdfTags: true });
    compiler.evictCache(10);
    return bytes;
  };
}

function sourceOf({ language, title, subtitle, parts }: Content): string {
  return `#set document(title: ${quote(title)})
#set text(font: "Noto Sans", size: ${sheet.text}pt, lang: "${language}")
#set page(paper: "a4", margin: ${sheet.margin}pt, footer: context [
  #set text(size: 8pt)
  #${quote(title)} #h(1fr) Page #counter(page).display() of #counter(page).final().first()
])
#set par(leading: 0.65em, spacing: 1.2em)
#show heading.where(level: 1): set text(size: ${sheet.heading[1]}pt)
#show heading.where(level: 2): set text(size: ${sheet.heading[2]}pt)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: set text(size: ${sheet.caption}pt, weight: "bold")
#show table: set text(size: ${sheet.cell}pt)
#set table(stroke: (bottom: 0.5pt + rgb("${barColours[1]}")), inset: (x: 5pt, y: 3.5pt))
#text(size: ${sheet.title}pt, weight: "bold", ${quote(title)})

#text(size: 14pt, ${quote(subtitle)})
#pagebreak()
#outline(title: "Contents")
#pagebreak()
${parts.map(markupOf).join('\n\n')}
`;
}

function markupOf(part: Part): string {
  switch (part.part) {
    case 'heading':
      return `#heading(level: ${part.level}, ${quote(part.text)})`;
    case 'paragraph':
      return escapeMarkup(part.text);
    case 'table':
      return tableOf(part);
    case 'chart':
      return chartOf(part);
  }
}

function tableOf({ caption, heads, rows }: TablePart): string {
  const cells = rows.map((row) => row.map((cell) => `[${escapeMarkup(cell)}]`).join(', '));
  return `#figure(caption: ${quote(caption)}, table(
  columns: (3fr, 1fr, 1fr, 1fr, 1fr), align: (left, right, right, right, right),
  table.header(${heads.map((head) => `strong(${quote(head)})`).join(', ')}),
  ${cells.join(',\n  ')}
))`;
}

function chartOf(chart: ChartPart): string {
  const scale = sheet.barRoom / maxBar(chart);
  const bar = (value: number, at: number) =>
    `stack(dir: ltr, spacing: 4pt, rect(width: ${(value * scale).toFixed(2)}pt, height: ${sheet.barHeight - 1}pt, fill: rgb("${barColours[at]}")), [${value}])`;
  const groups = chart.groups.map(
    ({ label, values }) => `${quote(label)}, stack(spacing: 1pt, ${values.map(bar).join(', ')})`,
  );
  const alternative = chart.groups.map(({ label, values }) => `${label}: ${values.join(', ')}`);
  return `#figure(kind: image, alt: ${quote(alternative.join('; '))},
  caption: ${quote(`${chart.caption} (${chart.series.join(', ')})`)},
  text(size: ${sheet.cell}pt, grid(columns: (${sheet.barLabel}pt, 1fr), row-gutter: 6pt, align: left, ${groups.join(',\n  ')}))
)`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function escapeMarkup(text: string): string {
  return text.replace(/[\\#$*_`<>@[\]~=+\-/"']/g, '\\$&');
}
