import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { ApprovalPermission } from '../domain/operator.ts';
import type { Books, GrantedApproval, Ports } from '../ports.ts';

/** Used up in the transaction of its effect: brought twice, it does nothing twice. */
export async function consumeApproval(
  ports: Pick<Ports, 'approvalTokens'>,
  books: Pick<Books, 'consumeApproval'>,
  wanted: {
    readonly token: string;
    readonly permission: ApprovalPermission;
    readonly storeId: string;
    readonly subject: string;
    /** What it has to reach. */
    readonly amountMinor?: number;
    readonly now: Date;
  },
): Promise<Outcome<GrantedApproval>> {
  const { token, permission, storeId, subject, amountMinor = 0, now } = wanted;
  const approval = await ports.approvalTokens.read(token, now);
  const isForThis =
    approval?.permission === permission &&
    approval.subject === subject &&
    approval.storeId === storeId &&
    amountMinor <= (approval.limitMinor ?? amountMinor);
  if (isForThis && (await books.consumeApproval(approval.approvalId, now))) return accept(approval);
  return refuse({
    code: 'APPROVAL_INVALID',
    message: 'The approval is forged, too old, used, too low, or for something else.',
    field: ['input', 'approval'],
  });
}
