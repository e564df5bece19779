import type { ReportDocument } from '../../document.ts';
import type { Element } from '../display-list.ts';
import { hasRoomForBand, layBandOfPage, layBandOfSheet } from './cover-band.ts';
import { layCoverFacts, layCoverNotes } from './cover-facts.ts';
import { layImprint } from './cover-imprint.ts';
import type { Flow } from './flow.ts';
import { layPlainCover } from './plain-cover.ts';

/** Lays the cover: the kind of report, its title, and the facts a reader must know before the figures. */
export function layCover(flow: Flow, document: ReportDocument, root: Element): void {
  const section = { type: 'Sect', parent: root };
  const { cover, identity } = document;
  if (!identity || !hasRoomForBand(flow, document)) {
    layPlainCover(flow, cover, section);
  } else if (cover.form === 'head') {
    layBandOfSheet(flow, cover, { identity, section });
    layCoverFacts(flow, cover, section);
    layCoverNotes(flow, cover, section);
  } else {
    layBandOfPage(flow, cover, { identity, section });
    layCoverFacts(flow, cover, section);
    layImprint(flow, cover, { identity, section });
  }
}
