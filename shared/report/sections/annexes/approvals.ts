import { type ApprovalCount, countApprovals } from '../../../domain/review/invitation.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { writePerson } from '../../person-text.ts';
import type { Block, Text } from '../../tree.ts';
/** How many values each member approved, by who invited the author: review counts only if reviewer and author are independent. */
export function writeApprovals(context: CompositionContext): readonly Block[] {
  const { records, invitations = [] } = context.snapshot;
  const values = records.projects.flatMap((project) => project.values);
  const counts = countApprovals(values, invitations);
  if (counts.length === 0) return [];
  const { approvals } = context.words;
  return [
    {
      block: 'table',
      id: 'approvals-by-inviter',
      caption: plain(approvals.caption),
      columns: [
        { head: plain(approvals.approvedBy), share: 1.4, rowHeader: true },
        { head: plain(approvals.invitedBy), share: 2 },
        { head: plain(approvals.approvals), share: 1, align: 'decimal' },
        { head: plain(approvals.newAuthors), share: 2, align: 'decimal' },
      ],
      rows: counts.map((count) => makeRow(count, context)),
    },
  ];
}

function makeRow(count: ApprovalCount, context: CompositionContext): readonly Text[] {
  const { words } = context;
  const { approvedBy, invitedBy } = count;
  const inviter = writePerson(invitedBy, context);
  const parts = approvedBy === invitedBy ? [inviter, words.approvals.theApprover] : [inviter];
  const figures = [count.approvals, count.newAuthors].map((figure) => [
    { ...formatCount(figure), data: String(figure) },
  ]);
  return [writePerson(approvedBy, context), joinTexts(parts, 'apposition'), ...figures];
}
