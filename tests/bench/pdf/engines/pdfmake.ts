import pdfmake from 'pdfmake';
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

/** pdfmake with its own table of contents, repeated table heads and footers; bars on its canvas; no tags. */
export async function open({ regular, bold }: Fonts): Promise<Engine> {
  pdfmake.virtualfs.writeFileSync('regular.ttf', regular);
  pdfmake.virtualfs.writeFileSync('bold.ttf', bold);
  pdfmake.setFonts({ Noto: { normal: 'regular.ttf', bold: 'bold.ttf' } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return (content) => pdfmake.createPdf(definitionOf(content)).getBuffer();
}

function definitionOf({ title, subtitle, parts }: Content): object {
  return {
    pageSize: 'A4',
    pageMargins: sheet.margin,
    info: { title },
    defaultStyle: { font: 'Noto', fontSize: sheet.text },
    footer: (page: number, count: number) => ({
      columns: [{ text: title }, { text: `Page ${page} of ${count}`, alignment: 'right' }],
      fontSize: 8,
      margin: [sheet.margin, 20],
    }),
    content: [
      { text: title, fontSize: sheet.title, bold: true },
      { text: subtitle, fontSize: 14, pageBreak: 'after' },
      { toc: { title: { text: 'Contents', bold: true } } },
      { text: '', pageBreak: 'after' },
      ...parts.map(nodeOf),
    ],
  };
}

function nodeOf(part: Part): object {
  switch (part.part) {
    case 'heading': {
      const { text, level } = part;
      return { text, tocItem: true, bold: true, fontSize: sheet.heading[level], margin: [0, 8] };
    }
    case 'paragraph':
      return { text: part.text, margin: [0, 0, 0, 7], lineHeight: 1.1 };
    case 'table':
      return tableOf(part);
    case 'chart':
      return chartOf(part);
  }
}

function tableOf({ caption, heads, rows }: TablePart): object {
  const body = [
    heads.map((text) => ({ text, bold: true })),
    ...rows.map(([first = '', ...others]) => [
      first,
      ...others.map((text) => ({ text, alignment: 'right' })),
    ]),
  ];
  return {
    stack: [
      captionOf(caption),
      {
        layout: 'lightHorizontalLines',
        fontSize: sheet.cell,
        table: { headerRows: 1, widths: ['*', 60, 60, 60, 60], body },
      },
    ],
    margin: [0, 0, 0, 12],
  };
}

function chartOf(chart: ChartPart): object {
  const scale = sheet.barRoom / maxBar(chart);
  const barOf = (value: number, at: number) => ({
    columns: [
      {
        width: value * scale + 4,
        canvas: [
          {
            type: 'rect',
            x: 0,
            y: 2,
            w: value * scale,
            h: sheet.barHeight - 1,
            color: barColours[at],
          },
        ],
      },
      { width: 'auto', text: String(value) },
    ],
  });
  return {
    stack: [
      captionOf(`${chart.caption} (${chart.series.join(', ')})`),
      ...chart.groups.map(({ label, values }) => ({
        columns: [{ width: sheet.barLabel, text: label }, { stack: values.map(barOf) }],
      })),
    ],
    unbreakable: true,
    fontSize: sheet.cell,
    margin: [0, 0, 0, 12],
  };
}

function captionOf(text: string): object {
  return { text, bold: true, fontSize: sheet.caption, margin: [0, 4] };
}
