/** Why a subgraph gave no usable answer; clients see the code, never what stands behind it. */
export type TransportFaultCode =
  | 'SUBGRAPH_UNREACHABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_MALFORMED'
  | 'SUBGRAPH_ANSWER_TOO_LARGE'
  | 'SUBGRAPH_CIRCUIT_OPEN'
  | 'SUBGRAPH_REFUSED'
  | 'REQUEST_ABORTED';

const publicMessages: Readonly<Record<TransportFaultCode, string>> = {
  SUBGRAPH_UNREACHABLE: 'can not be reached',
  SUBGRAPH_TIMEOUT: 'did not answer in time',
  SUBGRAPH_MALFORMED: 'gave an answer that is not GraphQL',
  SUBGRAPH_ANSWER_TOO_LARGE: 'gave an answer larger than the limit',
  SUBGRAPH_CIRCUIT_OPEN: 'failed repeatedly and is left alone for a moment',
  SUBGRAPH_REFUSED: 'refused the gateway',
  REQUEST_ABORTED: 'was not asked to the end, since the client hung up',
};

/** For a call that the request's signal ended: the request's own clock ends it by the same signal as a client that hangs up. */
export function abortFault(subgraph: string, deadlineMs: number, cause?: unknown): TransportFault {
  const code = Date.now() >= deadlineMs ? 'SUBGRAPH_TIMEOUT' : 'REQUEST_ABORTED';
  return new TransportFault(subgraph, code, cause);
}

/** Thrown by transports. `message` is fit for clients; `cause` is for the log alone. */
export class TransportFault extends Error {
  override readonly name = 'TransportFault';
  readonly subgraph: string;
  readonly code: TransportFaultCode;

  constructor(subgraph: string, code: TransportFaultCode, cause?: unknown) {
    super(`Subgraph ${subgraph} ${publicMessages[code]}.`, { cause });
    this.subgraph = subgraph;
    this.code = code;
  }
}
