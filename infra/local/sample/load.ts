import { connect } from '../../../shared/contract/client.ts';
import type { Person } from '../issuer.ts';
import { cambodia } from './cambodia.ts';
import { laos } from './laos.ts';
import { isWhole, loadEvaluation } from './load-evaluation.ts';
import { concludeMeeting, holdMeeting, presentReport } from './load-meeting.ts';
import { loadPractices, validatePractice } from './load-practices.ts';
import { loadProject } from './load-project.ts';
import { myanmar } from './myanmar.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { commonIndicators, programme } from './programme.ts';
import { createUnlessThere, putUnlessThere, type Speakers } from './repeatable.ts';

type Target = {
  readonly url: string;
  readonly issueToken: (person: Person) => Promise<string>;
};

/** The ids of the records of the sample. */
export type LoadedSample = {
  readonly programmeId: string;
  readonly projectIds: Readonly<Record<string, string>>;
  readonly meetingId: string;
};

const projects = [laos, cambodia, myanmar];

/**
 * Loads the sample programme through the HTTP API, as its people would enter it. Every call can be repeated, so a
 * load that was cut off goes on where it stopped, and a second one changes nothing.
 */
export async function loadSample({ url, issueToken }: Target): Promise<LoadedSample> {
  const speakers = await speakersAt(url, issueToken);
  const programmeId = await loadProgramme(speakers);
  const projectIds: Record<string, string> = {};
  for (const { key, project: body } of projects) {
    projectIds[key] = await createUnlessThere(speakers.coordinator, 'createProject', {
      params: { programmeId },
      body,
      idempotencyKey: `sample-${key}`,
    });
  }
  const meetingId = await holdMeeting(speakers.coordinator, programmeId);
  const loaded = { programmeId, projectIds, meetingId };
  if (!(await isWhole(speakers, programmeId))) await loadRest(speakers, loaded);
  return loaded;
}

async function loadProgramme(speakers: Speakers): Promise<string> {
  const { administrator, coordinator } = speakers;
  const programmeId = await createUnlessThere(administrator, 'createProgramme', {
    body: programme,
    idempotencyKey: 'sample-programme',
  });
  for (const { email } of [people.coordinator, people.secondCoordinator])
    await invite(administrator, programmeId, { email, role: 'coordinator' });
  for (const [organisationId, body] of Object.entries(organisations)) {
    const params = { programmeId, organisationId };
    await putUnlessThere(coordinator, 'putOrganisation', { params, body });
  }
  for (const [commonIndicatorId, body] of Object.entries(commonIndicators)) {
    const params = { programmeId, commonIndicatorId };
    await putUnlessThere(coordinator, 'putCommonIndicator', { params, body });
  }
  await inviteOthers(speakers, programmeId);
  return programmeId;
}

/** What the meeting saw is there before it is concluded; the evaluation comes last. */
async function loadRest(speakers: Speakers, loaded: LoadedSample): Promise<void> {
  const { programmeId, meetingId, projectIds } = loaded;
  for (const sample of projects) {
    const projectId = projectIds[sample.key] ?? '';
    await loadProject(speakers, { programmeId, projectId }, sample);
    const [practiceId = ''] = await loadPractices(speakers, projectId, sample);
    if (sample.key === 'myanmar') await validatePractice(speakers, projectId, practiceId);
    await presentReport(speakers, { programmeId, meetingId, projectId }, sample);
  }
  await concludeMeeting(speakers, { programmeId, meetingId });
  await loadEvaluation(speakers, loaded);
}

async function speakersAt(url: string, issueToken: Target['issueToken']): Promise<Speakers> {
  const speaker = async (person: Person) =>
    connect({ baseUrl: url, token: await issueToken(person) });
  return {
    administrator: await speaker(people.administrator),
    coordinator: await speaker(people.coordinator),
    secondCoordinator: await speaker(people.secondCoordinator),
    implementer: await speaker(people.implementer),
    guangxi: await speaker(people.guangxi),
    sichuan: await speaker(people.sichuan),
  };
}

async function inviteOthers({ coordinator }: Speakers, programmeId: string): Promise<void> {
  const implementers = {
    implementer: 'yunnan-centre',
    guangxi: 'guangxi-centre',
    sichuan: 'sichuan-centre',
  } as const;
  for (const [name, organisationId] of Object.entries(implementers)) {
    const { email } = people[name as keyof typeof implementers];
    await invite(coordinator, programmeId, { email, role: 'implementer', organisationId });
  }
  await invite(coordinator, programmeId, { email: people.reader.email, role: 'reader' });
}

async function invite(
  by: Speakers[keyof Speakers],
  programmeId: string,
  body: { email: string; role: 'coordinator' | 'implementer' | 'reader'; organisationId?: string },
): Promise<void> {
  await createUnlessThere(by, 'inviteMember', {
    params: { programmeId },
    body,
    idempotencyKey: `sample-${body.email}`,
  });
}
