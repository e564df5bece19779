import type { Block } from '../../document.ts';
import type { Flow } from '../pages/flow.ts';
import { layTable } from '../tables/table.ts';
import { layBand } from './band.ts';
import { layCards } from './cards.ts';
import { layCode } from './code.ts';
import { layColumns } from './columns.ts';
import type { Context } from './context.ts';
import { layFacts } from './facts.ts';
import { layFactsInColumns } from './facts-in-columns.ts';
import { layFigure } from './figure.ts';
import { layFitted } from './fitted.ts';
import { layHeading } from './heading.ts';
import { layLead } from './lead.ts';
import { layList } from './list.ts';
import { layNote } from './note.ts';
import { layParagraph } from './paragraph.ts';
import { laySignatures } from './signatures.ts';
import { layStatusStrip } from './status-strip.ts';

/** What has a place of its own: see contents.ts. */
export type PlacedApart = Extract<Block, { block: 'contents' | 'captions' }>;

/**
 * Lays one block of any kind.
 * @returns whether it keeps with the next block, and has found the page for both
 */
export function layBlock(
  flow: Flow,
  block: Exclude<Block, PlacedApart>,
  context: Context,
): boolean {
  if (block.block === 'heading') {
    layHeading(flow, block, context);
    return true;
  }
  if (block.block === 'paragraph') return layParagraph(flow, block, context);
  layOther(flow, block, context);
  return false;
}

type Other = Exclude<Block, PlacedApart | { block: 'heading' | 'paragraph' }>;

function layOther(flow: Flow, block: Other, context: Context): void {
  switch (block.block) {
    case 'facts':
      if (block.columns === undefined) layFacts(flow, block, context);
      else layFactsInColumns(flow, block, context);
      break;
    case 'list':
      layList(flow, block, context);
      break;
    case 'note':
      layNote(flow, block, context);
      break;
    case 'table':
      layTable(flow, block, context);
      break;
    case 'figure':
      layFigure(flow, block, context);
      break;
    case 'columns':
      layColumns(flow, block, context);
      break;
    case 'band':
      layBand(flow, block, context);
      break;
    case 'fitted':
      layFitted(flow, block, context);
      break;
    case 'lead':
      layLead(flow, block, context);
      break;
    case 'cards':
      layCards(flow, block, context);
      break;
    case 'status_strip':
      layStatusStrip(flow, block, context);
      break;
    case 'signatures':
      laySignatures(flow, block, context);
      break;
    case 'code':
      layCode(flow, block, context);
      break;
  }
}
