import { accept, type Outcome } from '#kernel/outcome.ts';
import type { TillException } from '../domain/till-exception.ts';
import type { Books } from '../ports.ts';
import { noteAudit } from './audit.ts';

const subject = 'event:TillExceptionNoted';

/** What somebody may have to answer for stands in the audit trail, and the approval that it took is used up. */
export async function applyTillException(
  books: Books,
  exception: TillException,
): Promise<Outcome<unknown>> {
  const { storeId, kind, operatorId, approvalId, notedAt, noteId, ...detail } = exception;
  const by = { actor: { subject, operatorId }, now: new Date(notedAt) };
  const about = { storeId, subject: exception.subject };
  await noteAudit(books, by, { ...about, kind, detail: { ...detail, noteId, approvalId } });
  if (approvalId === undefined || kind === 'APPROVAL_REJECTED') return accept(undefined);
  await books.consumeApproval(approvalId, by.now);
  const used = { kind, subject: exception.subject, approvedBy: exception.approvedBy };
  await noteAudit(books, by, {
    ...{ storeId, kind: 'APPROVAL_CONSUMED', subject: approvalId },
    detail: used,
  });
  return accept(undefined);
}
