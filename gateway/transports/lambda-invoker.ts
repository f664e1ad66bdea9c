import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { InvokeCommandOutput, LambdaClient } from '@aws-sdk/client-lambda';
import { z } from 'zod';
import type { TransportFaultCode } from '../engine/failures/transport-fault.ts';

export type InvokerOptions = {
  /** Name or ARN of the function, with its alias or version: `tillgraph-product:live`. */
  readonly functionName: string;
  /** By default the one that the AWS SDK finds. */
  readonly region?: string;
  /** Of a local Lambda only; any credentials do there. */
  readonly endpoint?: string;
};

export type Invoked =
  | { readonly kind: 'answered'; readonly payload: string }
  /** `cause` is for the log alone: it may hold what the function said. */
  | { readonly kind: 'failed'; readonly code: TransportFaultCode; readonly cause: unknown };

export type Invoker = {
  /** Never throws. */
  readonly invoke: (payload: string, signal: AbortSignal) => Promise<Invoked>;
  readonly mayInvoke: (signal: AbortSignal) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** Lambda answers a synchronous invocation with at most 6 MB and refuses to take more. */
const payloadBytesMax = 6 * 1024 * 1024;
/** Connections to the Lambda service; each invocation holds one until it is answered. */
const connectionCountMax = 64;
const connectTimeoutMs = 1_000;

/** The SDK is loaded with the first call: a gateway without Lambda subgraphs starts without its 100 ms. */
export function createInvoker(options: InvokerOptions): Invoker {
  let opening: Promise<OpenLambda> | undefined;
  const opened = () => (opening ??= open(options));
  return {
    invoke: async (payload, signal) => {
      try {
        const lambda = await opened();
        return readOutput(await lambda.invoke(payload, signal));
      } catch (cause) {
        return { kind: 'failed', code: codeOfServiceError(cause), cause };
      }
    },
    mayInvoke: async (signal) => {
      try {
        await (await opened()).dryRun(signal);
        return true;
      } catch {
        return false;
      }
    },
    close: async () => (await opening)?.client.destroy(),
  };
}

type OpenLambda = {
  readonly client: LambdaClient;
  readonly invoke: (payload: string, signal: AbortSignal) => Promise<InvokeCommandOutput>;
  readonly dryRun: (signal: AbortSignal) => Promise<InvokeCommandOutput>;
};

async function open({ functionName, region, endpoint }: InvokerOptions): Promise<OpenLambda> {
  // The SDK warns at each start that its versions of 2027 need Node 22. Ours is pinned.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const { InvokeCommand, LambdaClient } = await import('@aws-sdk/client-lambda');
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const agent = { keepAlive: true, maxSockets: connectionCountMax };
  const client = new LambdaClient({
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint, credentials: localCredentials }),
    // The SDK would send again what a function may have done already; the transport knows what may be repeated.
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: connectTimeoutMs,
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
    }),
  });
  const send = (type: 'RequestResponse' | 'DryRun', payload: string, abortSignal: AbortSignal) =>
    client.send(
      new InvokeCommand({ FunctionName: functionName, InvocationType: type, Payload: payload }),
      { abortSignal },
    );
  return {
    client,
    invoke: (payload, signal) => send('RequestResponse', payload, signal),
    dryRun: (signal) => send('DryRun', '{}', signal),
  };
}

const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

function readOutput({ FunctionError, Payload }: InvokeCommandOutput): Invoked {
  const size = Payload?.length ?? 0;
  if (size > payloadBytesMax) {
    const cause = new Error(`expected at most ${payloadBytesMax} bytes, got ${size}`);
    return { kind: 'failed', code: 'SUBGRAPH_ANSWER_TOO_LARGE', cause };
  }
  const payload = Payload?.transformToString() ?? '';
  if (FunctionError === undefined) return { kind: 'answered', payload };
  return functionFailed(payload);
}

const functionError = z.object({
  errorType: z.string().default(''),
  errorMessage: z.string().default(''),
});
/** Enough of a message to find the fault by; the function's own log has the rest. */
const messageLengthMax = 500;

/** The function threw, was stopped, or said more than Lambda takes. */
function functionFailed(payload: string): Invoked {
  const parsed = functionError.safeParse(jsonOrEmpty(payload));
  const { errorType, errorMessage } = parsed.data ?? { errorType: '', errorMessage: '' };
  const said = `${errorType}: ${errorMessage}`.slice(0, messageLengthMax);
  const cause = new Error(`the function failed with ${said}`);
  return { kind: 'failed', code: codeOfFunctionError(errorType, errorMessage), cause };
}

function codeOfFunctionError(type: string, message: string): TransportFaultCode {
  if (type === 'Sandbox.Timedout' || message.includes('Task timed out')) return 'SUBGRAPH_TIMEOUT';
  if (type === 'Function.ResponseSizeTooLarge') return 'SUBGRAPH_ANSWER_TOO_LARGE';
  return 'SUBGRAPH_UNREACHABLE';
}

function jsonOrEmpty(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** The Lambda service itself refused or was not reached; throttling counts as not reached. */
function codeOfServiceError(cause: unknown): TransportFaultCode {
  const status = statusOf(cause);
  const isRefused = status === 401 || status === 403 || status === 413;
  return isRefused ? 'SUBGRAPH_REFUSED' : 'SUBGRAPH_UNREACHABLE';
}

function statusOf(cause: unknown): number | undefined {
  const shape = z.object({ $metadata: z.object({ httpStatusCode: z.number() }) });
  return shape.safeParse(cause).data?.$metadata.httpStatusCode;
}
