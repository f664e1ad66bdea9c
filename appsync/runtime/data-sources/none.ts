import { z } from 'zod';
import { type DataSource, invalidRequest } from './data-source.ts';

/** AppSync's NONE: the payload is the result. */
export const noneDataSource: DataSource = async (request) => {
  const parsed = requestShape.safeParse(request);
  if (!parsed.success) return invalidRequest(`NONE: ${z.prettifyError(parsed.error)}`);
  return { result: parsed.data.payload ?? null };
};

const requestShape = z.strictObject({ payload: z.unknown() });
