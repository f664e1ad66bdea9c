import type { DeferredGatewayAnswer, GatewayAnswer, PublicPart } from './pipeline.ts';

/** The answer as the JSON text of a GraphQL response; `data` is taken over as the engine wrote it. */
export function toResponseJson(answer: GatewayAnswer): string {
  if (answer.kind === 'refused') return JSON.stringify({ errors: answer.errors });
  if (answer.errors.length === 0) return `{"data":${answer.dataJson}}`;
  return `{"errors":${JSON.stringify(answer.errors)},"data":${answer.dataJson}}`;
}

/** The responses of an answer with `@defer`, one after the other as they become ready (deferSpec 20220824). */
export async function* toPartialResponses(answer: DeferredGatewayAnswer): AsyncGenerator<string> {
  yield withNext(toResponseJson({ ...answer, kind: 'executed' }), true);
  for await (const parts of answer.rest) {
    yield `{"hasNext":true,"incremental":[${parts.map(partJson).join()}]}`;
  }
  yield '{"hasNext":false}';
}

export function withNext(json: string, hasNext: boolean): string {
  return `${json.slice(0, -1)},"hasNext":${hasNext}}`;
}

function partJson({ path, label, dataJson, errors }: PublicPart): string {
  const labelled = label === undefined ? '' : `,"label":${JSON.stringify(label)}`;
  const failed = errors.length === 0 ? '' : `,"errors":${JSON.stringify(errors)}`;
  return `{"data":${dataJson},"path":${JSON.stringify(path)}${labelled}${failed}}`;
}
