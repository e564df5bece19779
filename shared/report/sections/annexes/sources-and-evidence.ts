import type { Block } from '../../../pdf/document.ts';
import type { Setting } from '../../composition-context.ts';
import { evidenceFiles } from './evidence-files.ts';
import { sourcesAnnex } from './sources.ts';

/** The sources that were cited, so it comes after all that cites, and the files of evidence that readers may see. */
export function registerAnnex(setting: Setting): readonly Block[] {
  return [...sourcesAnnex(setting), ...evidenceFiles(setting)];
}
