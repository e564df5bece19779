import type { Speaker } from '../../../domain/meetings/attendance.ts';
import { type Meeting, participatingOrganisations } from '../../../domain/meetings/meeting.ts';
import type { Recipient } from '../../../domain/meetings/recipient.ts';
import type { Signatures } from '../../../pdf/document.ts';
import { heading } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts, plain } from '../../inline.ts';
import { organisationName, organisationShortName, partyText } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
import { bare } from '../../render/strings.ts';
import type { Block, Text, Tree } from '../../tree.ts';
import { writeVerification } from '../verification.ts';
import { findMeeting } from './find-meeting.ts';

type Row = Tree<Signatures['rows'][number]>;

/** The end of the record of a meeting: who signs it, who receives it, and where it can be verified. */
export function writeApproval(context: CompositionContext): readonly Block[] {
  const meeting = findMeeting(context);
  if (!meeting) return [];
  const { meeting: labels, sections } = context.words;
  const { name, signature, date } = labels.approval;
  return [
    heading(1, 'approval', sections.approval),
    {
      block: 'signatures',
      rows: listRows(meeting, context),
      words: { name: bare(name), signature: bare(signature), date: bare(date) },
    },
    ...writeBeside(writeRecipients(meeting, context), writeVerification(context)),
  ];
}

function writeBeside(left: readonly Block[], right: readonly Block[]): readonly Block[] {
  if (right.length === 0) return left;
  return [
    {
      block: 'columns',
      parts: [
        { span: 7, blocks: left },
        { span: 5, blocks: right },
      ],
    },
  ];
}

/** Whom the meeting names, or else its chair and its host; and whoever keeps the record. */
function listRows(meeting: Meeting, context: CompositionContext): readonly Row[] {
  const { approval } = context.words.meeting;
  const signing = meeting.signatories?.map((each) => rowOf(each, context));
  return [...(signing ?? listUsualRows(meeting, context)), { role: plain(approval.keptBy) }];
}

function listUsualRows(
  { hostId, participants = [] }: Meeting,
  context: CompositionContext,
): readonly Row[] {
  const { approval } = context.words.meeting;
  const chairs = participants.flatMap((each) =>
    each.kind === 'official' && each.role === 'chair' ? [each] : [],
  );
  const isHostInChair = chairs.some(({ organisationId }) => organisationId === hostId);
  return [
    ...chairs.map((each) => ({ ...personOf(each, context), role: plain(approval.chair) })),
    ...(isHostInChair ? [] : [{ role: writeOnBehalfOf(hostId, context) }]),
  ];
}

/** Somebody who is not named has a line to write on. */
function rowOf(signatory: Speaker, context: CompositionContext): Row {
  const { organisationId } = signatory;
  const role = organisationId === undefined ? [] : writeOnBehalfOf(organisationId, context);
  return signatory.kind === 'official' ? { ...personOf(signatory, context), role } : { role };
}

type Official = Extract<Speaker, { kind: 'official' }>;

function personOf({ name, title, organisationId }: Official, context: CompositionContext) {
  const organisation =
    organisationId === undefined ? [] : [organisationName(organisationId, context)];
  return {
    name: recordName(name),
    office: joinTexts([recordName(title), ...organisation], 'apposition'),
  };
}

function writeOnBehalfOf(organisationId: string, context: CompositionContext): Text {
  const { onBehalfOf } = context.words.meeting.approval;
  return plain(onBehalfOf(organisationShortName(organisationId, context)));
}

function writeRecipients(meeting: Meeting, context: CompositionContext): readonly Block[] {
  const { recipients = listThoseWhoTookPart(meeting) } = meeting;
  return [
    heading(3, 'recipients', context.words.meeting.recipients),
    {
      block: 'list',
      ordered: false,
      items: recipients.map((each) => writeRecipient(each, context)),
    },
  ];
}

function listThoseWhoTookPart(meeting: Meeting): readonly Recipient[] {
  const ids = new Set(participatingOrganisations(meeting).flatMap(([id]) => id ?? []));
  return [...ids].map((organisationId) => ({ kind: 'organisation', organisationId }));
}

/** An organisation of the programme, or an office outside it. */
export function writeRecipient(recipient: Recipient, context: CompositionContext): Text {
  return recipient.kind === 'office'
    ? partyText(recipient.name, context)
    : organisationName(recipient.organisationId, context);
}
