import { BadRequestError } from '#platform/errors.ts';
import { maySeeStore } from '#platform/identity.ts';
import type { SubgraphContext } from '../context.ts';
import type { PostingScope } from '../ports.ts';
import { ifVisible } from './visibility.ts';

type ScopeArgs = {
  readonly shiftId?: string | null | undefined;
  readonly storeId?: string | null | undefined;
  readonly businessDayDate?: string | null | undefined;
};

/** What a reconciliation is about; undefined when the caller may not see it. */
export async function visibleScope(
  { shiftId, storeId, businessDayDate }: ScopeArgs,
  context: SubgraphContext,
): Promise<PostingScope | undefined> {
  if (shiftId != null && storeId == null && businessDayDate == null) {
    return (await seesShift(shiftId, context)) ? { shiftId } : undefined;
  }
  if (shiftId == null && storeId != null && businessDayDate != null) {
    return maySeeStore(context.identity, storeId) ? { storeId, businessDayDate } : undefined;
  }
  throw new BadRequestError('Expected either shiftId, or storeId and businessDayDate.');
}

/** Which store a shift is of stands in its postings; one without any is shown to those who see every store. */
async function seesShift(shiftId: string, context: SubgraphContext): Promise<boolean> {
  if (context.identity.stores === 'ALL') return true;
  const [posting] = await context.ports.documents.page('salesPosting', {
    where: { shiftId },
    orderBy: 'createdAt',
    limit: 1,
  });
  return ifVisible(posting?.body, context) !== undefined;
}
