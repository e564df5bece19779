import { connect } from '../../../shared/contract/client.ts';
import type { Person } from '../issuer.ts';
import { cambodia } from './cambodia.ts';
import { features } from './features.ts';
import { laos } from './laos.ts';
import { loadProject } from './load-project.ts';
import { myanmar } from './myanmar.ts';
import { people } from './people.ts';
import { commonIndicators, organisations, programme } from './programme.ts';
import { createUnlessThere, putUnlessThere, type Speakers } from './repeatable.ts';

type Target = {
  readonly url: string;
  readonly issueToken: (person: Person) => Promise<string>;
};

/** The ids under which the sample stands. */
export type LoadedSample = {
  readonly programmeId: string;
  readonly projectIds: Readonly<Record<string, string>>;
};

/**
 * Loads the sample programme through the HTTP API, as its people would enter it. Every call can be repeated, so a
 * load that was cut off goes on where it stopped, and a second one changes nothing.
 */
export async function loadSample({ url, issueToken }: Target): Promise<LoadedSample> {
  const speakers = await speakersAt(url, issueToken);
  const programmeId = await createUnlessThere(speakers.administrator, 'createProgramme', {
    body: programme,
    idempotencyKey: 'sample-programme',
  });
  await invite(speakers.administrator, programmeId, {
    email: people.coordinator.email,
    role: 'coordinator',
  });
  for (const [organisationId, body] of Object.entries(organisations)) {
    await putUnlessThere(speakers.coordinator, 'putOrganisation', {
      params: { programmeId, organisationId },
      body,
    });
  }
  for (const [commonIndicatorId, body] of Object.entries(commonIndicators)) {
    await putUnlessThere(speakers.coordinator, 'putCommonIndicator', {
      params: { programmeId, commonIndicatorId },
      body,
    });
  }
  await inviteOthers(speakers, programmeId);
  for (const [featureId, body] of Object.entries(features)) {
    await putUnlessThere(speakers.coordinator, 'putFeature', {
      params: { programmeId, featureId },
      body,
    });
  }
  const projectIds: Record<string, string> = {};
  for (const sample of [laos, cambodia, myanmar]) {
    projectIds[sample.key] = await loadProject(speakers, programmeId, sample);
  }
  return { programmeId, projectIds };
}

async function speakersAt(url: string, issueToken: Target['issueToken']): Promise<Speakers> {
  const speaker = async (person: Person) =>
    connect({ baseUrl: url, token: await issueToken(person) });
  return {
    administrator: await speaker(people.administrator),
    coordinator: await speaker(people.coordinator),
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
