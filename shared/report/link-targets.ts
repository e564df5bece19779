import { type Content, type Inline, joinTexts, plain, say, type Text } from './inline.ts';
import type { Block } from './tree.ts';

/** A place of a report that texts lead to. */
export type LinkTarget = {
  /** The id of the heading, row, table or figure. */
  readonly to: string;
  /** What it is called, or the section that it is in: "Annex E", "Table 3". */
  readonly name: Text;
  /** The same in a list of such: "E". */
  readonly short: Text;
  readonly title: Text;
};
type Names = Omit<LinkTarget, 'to'>;

/** The places of a report by id. They are known when the whole report is composed, so that links ask for them when they are written. */
export type LinkTargets = {
  /** Says what the section with this heading is called. */
  nameSection(id: string, names: Names): void;
  /** Lets what leads to one place lead to another, which has its content. */
  redirect(from: string, to: string): void;
  /** Finds all places in the blocks of the report. */
  locate(blocks: readonly Block[]): void;
  find(id: string): LinkTarget | undefined;
};

export function createLinkTargets(): LinkTargets {
  const sections = new Map<string, Names>();
  const redirected = new Map<string, string>();
  const found = new Map<string, LinkTarget>();
  return {
    nameSection: (id, names) => void sections.set(id, names),
    redirect: (from, to) => void redirected.set(from, to),
    locate(blocks) {
      for (const target of listTargets(blocks, sections)) found.set(target.to, target);
    },
    find: (id) => found.get(id) ?? found.get(redirected.get(id) ?? ''),
  };
}

/** Headings, numbered tables and figures, and the rows that have ids, which are called by the section that they are in. */
function* listTargets(
  blocks: readonly Block[],
  sections: ReadonlyMap<string, Names>,
): Iterable<LinkTarget> {
  let section: Names | undefined;
  for (const block of eachBlock(blocks)) {
    if (block.block === 'heading') {
      const { id, level, text } = block;
      const own = sections.get(String(id)) ?? { name: text, short: text, title: [] };
      if (level === 1 || section === undefined) section = own;
      yield { to: String(id), ...own };
    }
    if (block.block !== 'table' && block.block !== 'figure') continue;
    const { id, number, caption } = block;
    if (id !== undefined && number)
      yield { to: String(id), name: number, short: number, title: caption };
    const rows = block.block === 'table' ? (block.rowIds ?? []) : [];
    for (const to of rows) if (section) yield { to: String(to), ...section };
  }
}

/** Every block, also those within others, in reading order; of alternatives the fullest. */
function* eachBlock(blocks: readonly Block[]): Iterable<Block> {
  for (const block of blocks) {
    yield block;
    if (block.block === 'columns') for (const part of block.parts) yield* eachBlock(part.blocks);
    if (block.block === 'band') yield* eachBlock(block.blocks);
    if (block.block === 'fitted') yield* eachBlock(block.alternatives[0] ?? []);
  }
}

/** A text that leads to a place, and what is said of it to those who do not see the page. */
export const linkTo = (
  text: Content,
  id: string,
  describe: (target: LinkTarget) => readonly Content[],
  targets: LinkTargets,
): Inline => ({
  linked: plain(text),
  leadsTo: () => {
    const target = targets.find(id);
    return target && { to: target.to, described: joinTexts(describe(target), 'comma') };
  },
});

const describeSection = ({ name, title }: LinkTarget): readonly Text[] =>
  title.length === 0 ? [name] : [name, title];

/** The name of a section, a table or a figure, as a link to it: "Annex B". */
export const nameTarget = (id: string, targets: LinkTargets): Inline =>
  say(() => {
    const target = targets.find(id);
    return target ? [linkTo(target.name, id, describeSection, targets)] : [];
  });

/** Short names of sections as links to them: "2, 5, B". Each stands once where it is the same in both languages. */
export function listTargetsInShort(ids: readonly string[], targets: LinkTargets): Text {
  const names = ids.map((id) =>
    say(() => {
      const target = targets.find(id);
      return target ? [linkTo(target.short, id, describeSection, targets)] : [];
    }),
  );
  return names.length === 0 ? [] : [{ trailing: joinTexts(names, 'comma') }];
}
