import type { Block } from '../../pdf/document.ts';
import type { Outline } from '../outline.ts';
import { auditAnnex } from '../sections/audit.ts';
import { background } from '../sections/background.ts';
import { byProject } from '../sections/by-project.ts';
import { commonIndicators } from '../sections/common-indicators.ts';
import { experiences } from '../sections/experiences.ts';
import { lessons } from '../sections/lessons.ts';
import { methodAnnex } from '../sections/method.ts';
import { notSummed } from '../sections/not-summed.ts';
import { partners } from '../sections/partners.ts';
import { results } from '../sections/results.ts';
import { sourcesAnnex } from '../sections/sources.ts';
import { summary } from '../sections/summary.ts';
import type { Setting } from '../setting.ts';

/** The register of sources comes last of what cites, because it lists what was cited. */
export const experienceSharing: Outline = {
  sections: [
    { name: 'summary', write: whole, withoutRecords: 'left_out' },
    { name: 'background', write: background, withoutRecords: 'left_out' },
    { name: 'partners', write: partners, withoutRecords: 'left_out' },
    { name: 'results', write: results, withoutRecords: 'results' },
    { name: 'byProject', write: byProject, withoutRecords: 'left_out' },
    { name: 'experiences', write: experiences, withoutRecords: 'experiences' },
    { name: 'lessons', write: lessons, withoutRecords: 'lessons' },
  ],
  annexes: [
    { name: 'method', write: method, withoutRecords: 'left_out' },
    { name: 'audit', write: auditAnnex, withoutRecords: 'left_out' },
    { name: 'sources', write: sourcesAnnex, withoutRecords: 'left_out' },
  ],
};

function whole(setting: Setting): readonly Block[] {
  return [...commonIndicators(setting), ...summary(setting)];
}

function method(setting: Setting): readonly Block[] {
  return [...methodAnnex(setting), ...notSummed(setting)];
}
