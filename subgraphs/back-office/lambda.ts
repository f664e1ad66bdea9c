import { createLambdaHandler } from '#platform/lambda.ts';
import { assembleBackOffice } from './assemble.ts';

export const handler = createLambdaHandler(assembleBackOffice);
