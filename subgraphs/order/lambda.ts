import { createLambdaHandler } from '#platform/lambda.ts';
import { assembleOrder } from './assemble.ts';

export const handler = createLambdaHandler(assembleOrder);
