import { readFileSync } from 'node:fs';
import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Answer, Product } from '../kit/product.ts';
import { administrationSteps } from './story-administration.ts';
import { offlineSteps } from './story-offline.ts';
import { withoutReceiptSteps } from './story-returns.ts';
import { sellingSteps } from './story-selling.ts';
import { tenderSteps } from './story-tender.ts';
import { webSteps } from './story-web.ts';

/** What earlier steps have made, by the name under which they kept it. */
export type Get = (name: string) => string;
export type Keep = (name: string, value: unknown) => void;
export type Input = Readonly<Record<string, unknown>>;

/** One mutation of the corpus, sent by somebody, with an input that holds when the steps before it were taken. */
export type Step = {
  readonly operation: string;
  readonly by: Identity;
  readonly input: (get: Get) => Input;
  /** With this instead, the input is another request. Absent where the mutation takes no idempotency key. */
  readonly other?: (get: Get) => Input;
  /** What later steps need of the payload: a name, and where it stands. */
  readonly keeps?: Readonly<Record<string, string>>;
  /** What goes on beside the request, so that a later answer may tell more; this stays. Absent: everything does. */
  readonly same?: string;
  /** What must be so first. */
  readonly before?: (product: Product, keep: Keep, get: Get) => Promise<void>;
};

/** A day of the demo chain in which every mutation of the corpus is sent, in an order in which all are accepted. */
export const story: readonly Step[] = [
  ...administrationSteps,
  ...sellingSteps,
  ...withoutReceiptSteps,
  ...tenderSteps,
  ...webSteps,
  ...offlineSteps,
];

export type Payload = { readonly userErrors: readonly { readonly code: string }[] };

export type Teller = {
  readonly product: Product;
  readonly get: Get;
  readonly keep: Keep;
  /** Takes the step, with this key, and keeps what later steps need. */
  readonly take: (step: Step, key: string) => Promise<Told>;
  /** Sends the same once more. */
  readonly repeat: (step: Step, key: string) => Promise<Told>;
  /** Sends the step's other input with this key. */
  readonly sendOther: (step: Step, key: string) => Promise<Told>;
};

export type Told = Answer<Readonly<Record<string, Payload>>>;

export function createTeller(product: Product): Teller {
  const kept = new Map<string, string>();
  const get: Get = (name) => {
    const value = kept.get(name);
    if (value === undefined) throw new Error(`No step has kept ${name}.`);
    return value;
  };
  const keep: Keep = (name, value) => kept.set(name, String(value));
  const send = (step: Step, input: Input, idempotencyKey: string): Promise<Told> => {
    const keyed = step.other === undefined ? input : { ...input, idempotencyKey };
    return product.tryAsk(textOf(step.operation), { input: keyed }, step.by);
  };
  return {
    ...{ product, get, keep },
    take: async (step, key) => {
      await step.before?.(product, keep, get);
      const answer = await send(step, step.input(get), key);
      for (const [name, path] of Object.entries(step.keeps ?? {})) {
        keep(name, at(payloadOf(answer), path));
      }
      return answer;
    },
    repeat: (step, key) => send(step, step.input(get), key),
    sendOther: (step, key) => send(step, { ...step.input(get), ...step.other?.(get) }, key),
  };
}

/** Takes all steps; answers what came, in order. */
export async function tell(
  teller: Teller,
  steps: readonly Step[] = story,
): Promise<readonly Told[]> {
  const answers: Told[] = [];
  for (const step of steps) answers.push(await teller.take(step, newId()));
  return answers;
}

export function payloadOf({ data, errors }: Told): Payload {
  const payload = Object.values(data ?? {})[0];
  if (payload !== undefined && errors === undefined) return payload;
  throw new Error(`Expected a payload, got ${JSON.stringify({ data, errors })}`);
}

/** The value at 'basket.lines.0.lineId'. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], value);
}

export type CorpusOperation = {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly document: string;
};

export const corpus = JSON.parse(
  readFileSync('schema/generated/operations.json', 'utf8'),
) as readonly CorpusOperation[];

export function textOf(operation: string): string {
  const found = corpus.find(({ name }) => name === operation);
  if (found !== undefined) return found.document;
  throw new Error(`The corpus has no operation ${operation}.`);
}
