import { createLambdaHandler } from '#platform/lambda.ts';
import { assembleCorporateErp } from './assemble.ts';

export const handler = createLambdaHandler(assembleCorporateErp);
