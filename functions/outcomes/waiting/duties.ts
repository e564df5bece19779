import { type Action, reachOf } from '../../../shared/domain/access.ts';
import { isFinished } from '../../../shared/domain/evaluation/management-response.ts';
import { dayOf } from '../../../shared/domain/meetings/meeting-time.ts';
import { addressOf } from '../../../shared/domain/record-addresses.ts';
import { maxCounted, type Waiting } from '../../../shared/domain/waiting/waiting.ts';
import type { Ground } from './ground.ts';
import { readUnfinished } from './read-unfinished.ts';
import { sectionOf } from './section.ts';

/** What has no due day comes after all that has one. */
const someDay = '9999-12-31';

/** The organisation whose duties are the caller's, `{}` for those of all; undefined where none are. */
function dutiesOf({ call }: Ground, action: Action) {
  const { standing } = call.subject;
  const reach = reachOf(action, standing);
  if (!reach) return undefined;
  const own = standing.membership?.organisationId;
  return reach === 'own' && own !== undefined ? { own, under: [own] } : { under: [] };
}

export async function readActionItems(ground: Ground): Promise<Pick<Waiting, 'actionItems'>> {
  const { programmeId } = ground;
  const duties = dutiesOf(ground, 'actionItem.report');
  if (!duties) return {};
  const { own, under } = duties;
  const found = await readUnfinished({ programmeId, work: 'act', under }, maxCounted);
  const actionItems = await sectionOf(programmeId, found, {
    list: own === undefined ? 'action-items' : `action-items?organisationId=${own}`,
    since: ({ record }) => record.due ?? someDay,
    describe: ({ record }) => ({
      address: addressOf('actionItem', record),
      title: record.what,
      ...(record.due !== undefined && { day: record.due }),
      version: record.version,
    }),
  });
  return { actionItems };
}

export async function readRecommendations(
  ground: Ground,
): Promise<Pick<Waiting, 'recommendations' | 'promisedActions'>> {
  const { programmeId } = ground;
  const duties = dutiesOf(ground, 'recommendation.respond');
  if (!duties) return {};
  const { own, under } = duties;
  const [unanswered, answered] = await Promise.all([
    readUnfinished({ programmeId, work: 'respond', under }, maxCounted),
    readUnfinished({ programmeId, work: 'fulfil' }, maxCounted),
  ]);
  const promised = answered.items.flatMap(({ record }) =>
    (record.response?.actions ?? [])
      .filter(({ status }) => !isFinished(status))
      .filter(({ organisationId }) => own === undefined || organisationId === own)
      .map((action) => ({ record, action })),
  );
  return {
    recommendations: await sectionOf(programmeId, unanswered, {
      list: 'recommendations',
      since: ({ record }) => record.issuedOn,
      describe: ({ record }) => ({
        address: addressOf('recommendation', record),
        title: record.text,
        day: record.issuedOn,
        version: record.version,
      }),
    }),
    promisedActions: await sectionOf(
      programmeId,
      { items: promised, more: answered.more },
      {
        list: 'recommendations',
        since: ({ action }) => action.due,
        describe: ({ record, action }) => ({
          address: addressOf('recommendation', record),
          title: action.what,
          day: action.due,
          version: record.version,
        }),
      },
    ),
  };
}

export async function readMeetings(ground: Ground): Promise<Pick<Waiting, 'meetings'>> {
  const { call, programmeId } = ground;
  if (!reachOf('meeting.prepare', call.subject.standing)) return {};
  const found = await readUnfinished({ programmeId, work: 'hold' }, maxCounted);
  const meetings = await sectionOf(programmeId, found, {
    list: 'meetings',
    since: ({ record }) => record.time.start,
    describe: ({ record }) => ({
      address: addressOf('meeting', record),
      title: record.title,
      day: dayOf(record.time),
      version: record.version,
    }),
  });
  return { meetings };
}
