import { meRoutes } from '../../shared/contract/routes/me.ts';
import { memberRoutes } from '../../shared/contract/routes/members.ts';
import { programmeRoutes } from '../../shared/contract/routes/programmes.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { archiveProject } from './archive-project.ts';
import { changeAddress } from './change-address.ts';
import { changeMember } from './change-member.ts';
import { closeProgramme } from './close-programme.ts';
import { createProgramme } from './create-programme.ts';
import { createProject } from './create-project.ts';
import { eraseMember } from './erase-member.ts';
import { getMe } from './get-me.ts';
import { getProject } from './get-project.ts';
import { inviteMember } from './invite-member.ts';
import { listProgrammes } from './list-programmes.ts';
import { putOrganisation } from './put-organisation.ts';
import { replaceProgramme } from './replace-programme.ts';
import { replaceProject } from './replace-project.ts';
import { sendEmblem } from './send-emblem.ts';

export const handler = serve(
  { ...meRoutes, ...programmeRoutes, ...memberRoutes, ...withdrawalsOf('programmes') },
  {
    getMe,
    listProgrammes,
    createProgramme,
    getProgramme: readRecord('programme'),
    replaceProgramme,
    sendEmblem,
    listMembers: listRecords('member'),
    inviteMember,
    getMember: readRecord('member'),
    changeMember,
    changeAddress,
    eraseMember,
    listOrganisations: listRecords('organisation'),
    getOrganisation: readRecord('organisation'),
    putOrganisation,
    listProjects: listRecords('project'),
    createProject,
    getProject,
    replaceProject,
    archiveProject,
    closeProgramme,
    withdrawProgramme: withdraw('programme'),
    withdrawMember: withdraw('member'),
    withdrawOrganisation: withdraw('organisation'),
    withdrawProject: withdraw('project'),
  },
);
