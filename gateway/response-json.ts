import type { GatewayAnswer } from './pipeline.ts';

/** The answer as the JSON text of a GraphQL response; `data` is taken over as the engine wrote it. */
export function toResponseJson(answer: GatewayAnswer): string {
  if (answer.kind === 'refused') return JSON.stringify({ errors: answer.errors });
  if (answer.errors.length === 0) return `{"data":${answer.dataJson}}`;
  return `{"errors":${JSON.stringify(answer.errors)},"data":${answer.dataJson}}`;
}
