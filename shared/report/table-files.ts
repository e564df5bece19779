import type { Block, Figure, Heading, Table, Text } from '../pdf/document.ts';
import { allBlocks } from '../pdf/nested-blocks.ts';
import type { CompositionContext } from './composition-context.ts';

/** A table as it is attached to its report. */
export type TableFile = {
  /** `table-07-results-project-2.csv`; of words of ours and numbers alone. */
  readonly name: string;
  /** "Table 7" */
  readonly number: Text;
  readonly table: Table;
  /** The headings that it stands under. */
  readonly within: readonly Heading[];
};

/** Every table of a report, also those that are not printed (`data-01-…`), named by its number, by what it shows or the section that it is in, and by the number of its project. */
export function listTableFiles(
  blocks: readonly Block[],
  { snapshot }: CompositionContext,
): readonly TableFile[] {
  const projects = snapshot.records.projects.map(({ project }) => project.projectId);
  const counts = { table: 0, figure: 0, data: 0 };
  const files: TableFile[] = [];
  let within: readonly Heading[] = [];
  let figure: Figure | undefined;
  for (const block of allBlocks(blocks)) {
    if (block.block === 'heading') within = enter(block, within);
    if (block.block === 'figure') {
      figure = block;
      if (block.number) counts.figure += 1;
    }
    if (block.block !== 'table') continue;
    const what = block.ofFigure ? 'figure' : block.inFileOnly ? 'data' : 'table';
    if (what !== 'figure') counts[what] += 1;
    const { number = [], caption } = (block.ofFigure && figure) || block;
    const start = `${what}-${String(counts[what]).padStart(2, '0')}`;
    const isNumberedOnly = block.id === undefined || block.id === `table-${counts.table}`;
    const kind = isNumberedOnly ? nameSection(within) : block.id;
    const name = `${start}-${kind}${nameProject(within, projects)}.csv`;
    files.push({ name, number, table: { ...block, caption }, within });
  }
  return files;
}

/** The headings that a block stands under, after the next one. */
const enter = (heading: Heading, within: readonly Heading[]): readonly Heading[] => [
  ...within.filter(({ level }) => level < heading.level),
  heading,
];

/** Ids of sections are words of ours. */
const nameSection = ([section]: readonly Heading[]): string =>
  (section?.id ?? 'report')
    .replaceAll('_', '-')
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The headings of what belongs to a project have its id in theirs. */
function nameProject(within: readonly Heading[], projects: readonly string[]): string {
  const at = projects.findIndex((each) => within.some(({ id }) => id.includes(each)));
  return at < 0 || projects.length < 2 ? '' : `-project-${at + 1}`;
}
