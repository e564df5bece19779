import type { Draw } from './draw.ts';
import * as experiences from './experiences.ts';
import type { Invent } from './invent.ts';
import type { Asked } from './operation.ts';
import * as outcomes from './outcomes.ts';
import * as programmes from './programmes.ts';
import { readAgain } from './reads.ts';
import type { World } from './world.ts';

/** How often each operation is done: shares of the sum. */
const shares: readonly (readonly [share: number, invent: Invent])[] = [
  [1, programmes.createProgramme],
  [3, programmes.replaceProgramme],
  [3, programmes.putOrganisation],
  [3, programmes.inviteMember],
  [5, programmes.changeMember],
  [1, programmes.createProject],
  [5, programmes.replaceProject],
  [6, outcomes.putResult],
  [6, outcomes.putIndicator],
  [18, outcomes.recordValue],
  [24, outcomes.reviewValue],
  [5, outcomes.reviewValues],
  [2, experiences.writeExperience],
  [4, experiences.replaceExperience],
  [4, experiences.publishExperience],
  [2, experiences.writeLesson],
  [4, experiences.replaceLesson],
  [4, experiences.publishLesson],
  [8, readAgain],
];
const sum = shares.reduce((total, [share]) => total + share, 0);

/** The next operation of a client, of what is known by now. */
export function invented(world: World, draw: Draw): Asked {
  for (;;) {
    const asked = drawn(draw)(world, draw);
    if (asked) return asked;
  }
}

function drawn({ choice }: Draw): Invent {
  let left = choice(sum);
  for (const [share, invent] of shares) {
    if (left < share) return invent;
    left -= share;
  }
  return readAgain;
}
