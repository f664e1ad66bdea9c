import { createLambdaHandler } from '#platform/lambda.ts';
import { assembleProduct } from './assemble.ts';

export const handler = createLambdaHandler(assembleProduct);
