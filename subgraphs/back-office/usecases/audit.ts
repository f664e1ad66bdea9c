import { newId } from '#kernel/ids.ts';
import type { Actor, AuditFact, Books } from '../ports.ts';

/** Notes something that somebody may have to answer for, in the transaction of what happened. */
export async function noteAudit(
  books: Books,
  by: { readonly actor: Actor; readonly now: Date },
  fact: AuditFact,
): Promise<void> {
  const { actor, now } = by;
  await books.audit({
    ...fact,
    auditId: newId(now),
    recordedAt: now,
    actor: actor.subject,
    ...(actor.operatorId === undefined ? {} : { operatorId: actor.operatorId }),
  });
}
