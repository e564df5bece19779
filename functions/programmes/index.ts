import { programmeRoutes } from '../../shared/contract/routes/programmes.ts';
import { serve } from '../http/serve.ts';
import { changeMember } from './change-member.ts';
import { createProgramme } from './create-programme.ts';
import { createProject } from './create-project.ts';
import { getMember } from './get-member.ts';
import { getOrganisation } from './get-organisation.ts';
import { getProgramme } from './get-programme.ts';
import { getProject } from './get-project.ts';
import { inviteMember } from './invite-member.ts';
import { listMembers } from './list-members.ts';
import { listOrganisations } from './list-organisations.ts';
import { listProgrammes } from './list-programmes.ts';
import { listProjects } from './list-projects.ts';
import { putOrganisation } from './put-organisation.ts';
import { replaceProgramme } from './replace-programme.ts';
import { replaceProject } from './replace-project.ts';

export const handler = serve(programmeRoutes, {
  listProgrammes,
  createProgramme,
  getProgramme,
  replaceProgramme,
  listMembers,
  inviteMember,
  getMember,
  changeMember,
  listOrganisations,
  getOrganisation,
  putOrganisation,
  listProjects,
  createProject,
  getProject,
  replaceProject,
});
