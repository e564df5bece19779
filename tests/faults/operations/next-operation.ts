import { patchedBy } from '../../local/patched-by.ts';
import * as batchRecords from './batch-records.ts';
import { putClosing } from './closings.ts';
import type { Draw } from './draw.ts';
import * as evidence from './evidence.ts';
import * as experiences from './experiences.ts';
import { requestExport } from './exports.ts';
import * as imports from './imports.ts';
import type { MakeOperation } from './make-operation.ts';
import * as meetings from './meetings.ts';
import type { Asked } from './operation.ts';
import * as outcomes from './outcomes.ts';
import * as programmes from './programmes.ts';
import { readAgain } from './reads.ts';
import * as reports from './reports.ts';
import * as takingBack from './taking-back.ts';
import type { World } from './world.ts';

/** How often each operation is chosen: shares of the sum. */
const shares: readonly (readonly [share: number, make: MakeOperation])[] = [
  [1, programmes.createProgramme],
  [3, programmes.replaceProgramme],
  [3, programmes.putOrganisation],
  [3, programmes.inviteMember],
  [5, programmes.changeMember],
  [3, programmes.changeAddress],
  [1, programmes.createProject],
  [5, programmes.replaceProject],
  [6, outcomes.putResult],
  [6, outcomes.putIndicator],
  [18, outcomes.recordValue],
  [24, outcomes.reviewValue],
  [5, outcomes.reviewValues],
  [8, batchRecords.recordValues],
  [5, batchRecords.recordFramework],
  [2, experiences.writeExperience],
  [4, experiences.replaceExperience],
  [4, experiences.publishExperience],
  [2, experiences.writeLesson],
  [4, experiences.replaceLesson],
  [4, experiences.publishLesson],
  [1, experiences.writeSummary],
  [2, experiences.replaceSummary],
  [2, experiences.publishSummary],
  [3, evidence.announceEvidence],
  [4, evidence.completeEvidence],
  [2, evidence.describeEvidence],
  [3, putClosing],
  [2, meetings.planMeeting],
  [2, meetings.replaceMeeting],
  [5, meetings.changeMeetingStatus],
  [3, meetings.recordStatement],
  [3, meetings.replaceStatement],
  [2, meetings.issueRequirement],
  [2, meetings.agreeActionItem],
  [1, reports.requestReport],
  [1, reports.noteDissemination],
  [2, imports.announceActivities],
  [1, imports.announceTable],
  [40, imports.advanceImport],
  [1, requestExport],
  [2, takingBack.withdrawValue],
  [1, takingBack.withdrawLesson],
  [1, takingBack.withdrawIndicator],
  [1, takingBack.eraseEvidence],
  [1, takingBack.archiveProject],
  [8, readAgain],
];
const sum = shares.reduce((total, [share]) => total + share, 0);

/** Makes the next operation of a client from the records known so far. */
export function nextOperation(world: World, draw: Draw): Asked {
  for (;;) {
    const asked = drawMaker(draw)(world, draw);
    if (asked) return sometimesPatched(asked, draw);
  }
}

const patchedPercent = 30;

/** A replacement, or the same as a merge patch. */
function sometimesPatched(asked: Asked, draw: Draw): Asked {
  const patch = asked.options.ifMatch === undefined ? undefined : patchedBy(asked.route);
  return patch && draw.chance(patchedPercent) ? { ...asked, route: patch } : asked;
}

function drawMaker({ choice }: Draw): MakeOperation {
  let left = choice(sum);
  for (const [share, make] of shares) {
    if (left < share) return make;
    left -= share;
  }
  return readAgain;
}
