import { createLambdaHandler } from '#platform/lambda.ts';
import { assembleCheckout } from './assemble.ts';

export const handler = createLambdaHandler(assembleCheckout);
