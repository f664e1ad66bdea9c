import fc from 'fast-check';
import type { Identity } from '#platform/contracts/identity.ts';
import { hasScopes } from '#platform/identity.ts';
import { type LeftOut, type Stored, storedAtRest } from '../../journeys/stored.ts';
import { cashierOf, shopper } from '../../kit/identities.ts';
import type { Answer, Product } from '../../kit/product.ts';
import { complaintsAbout, refusalsIn, type Verdict, verdictOf } from './judge.ts';
import { valueFor } from './request.ts';
import { createDeepActs } from './deep-acts.ts';
import { type RootField, rootFieldsOf } from './root-fields.ts';
import { type Act, createActs } from './scenes.ts';

export type FuzzFigures = {
  readonly requestCount: number;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  /** What must not happen, with the request that made it happen. */
  readonly complaints: readonly string[];
  /** Mutations of which at least one request was done. */
  readonly accepted: ReadonlySet<string>;
  /** By mutation, which refusals were met: the more of them, the deeper its rules were reached. */
  readonly refusals: ReadonlyMap<string, ReadonlySet<string>>;
  readonly fieldCount: number;
  readonly slowestMs: number;
  readonly slowestCpuMs: number;
};

export type FuzzOptions = {
  readonly seed: number;
  /** Stops after so many requests, or when so much time has gone. */
  readonly requestCount: number;
  readonly giveUpAt: number;
  /** Also looks into the stores, which takes most of the time. */
  readonly looks: boolean;
  /** Only these root fields; absent: all of checkout and product. */
  readonly only?: readonly string[];
};

type Request = {
  readonly root: RootField;
  readonly by: Identity;
  readonly variables: Readonly<Record<string, unknown>>;
};
type Asked = Request & {
  readonly answer: Answer<Record<string, unknown>>;
  readonly ms: number;
  readonly cpuMs: number;
};

/** So many requests share a look at the stores, as long as none of them is accepted. */
const batchSize = 24;
/** Baskets are used up by then. */
const requestsPerActs = 240;
/** As the gateway's HTTP face: a longer body is not read. */
const bodyLengthMax = 250_000;
const complaintsMax = 40;

/** Sends hostile requests one after the other, and looks at answers and stores. */
export async function fuzzStores(product: Product, options: FuzzOptions): Promise<FuzzFigures> {
  const roots = rootFieldsOf(['checkout', 'product']).filter(
    ({ name }) => options.only?.includes(name) ?? true,
  );
  const verdicts = new Map<Verdict, number>();
  const accepted = new Set<string>();
  const refusals = new Map<string, Set<string>>();
  const complaints: string[] = [];
  let [requestCount, slowestMs, slowestCpuMs, round] = [0, 0, 0, 0];
  const isOver = () =>
    requestCount >= options.requestCount ||
    Date.now() > options.giveUpAt ||
    complaints.length >= complaintsMax;
  while (!isOver()) {
    const acts = [...(await createActs(product)), ...(await createDeepActs(product))];
    const numRuns = Math.min(requestsPerActs, options.requestCount - requestCount);
    const requests = fc.sample(anyRequest(roots, acts), { seed: options.seed + round, numRuns });
    round += 1;
    for (let at = 0; at < requests.length && !isOver(); at += batchSize) {
      const batch = requests.slice(at, at + batchSize);
      const asked = await askAll(product, batch, { complaints, looks: options.looks });
      for (const each of asked) {
        requestCount += 1;
        slowestMs = Math.max(slowestMs, each.ms);
        slowestCpuMs = Math.max(slowestCpuMs, each.cpuMs);
        const verdict = verdictOf(each.answer);
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
        if (verdict === 'refused') noteRefusals(refusals, each);
        if (verdict === 'done' && each.root.kind === 'mutation') accepted.add(each.root.name);
      }
    }
  }
  const fieldCount = roots.length;
  return {
    requestCount,
    verdicts,
    complaints,
    accepted,
    refusals,
    fieldCount,
    slowestMs,
    slowestCpuMs,
  };
}

function noteRefusals(refusals: Map<string, Set<string>>, { root, answer }: Asked): void {
  const known = refusals.get(root.name) ?? new Set();
  for (const refusal of refusalsIn(answer)) known.add(refusal);
  refusals.set(root.name, known);
}

function anyRequest(roots: readonly RootField[], acts: readonly Act[]): fc.Arbitrary<Request> {
  const mutations = roots.filter(({ kind }) => kind === 'mutation');
  const queries = roots.filter(({ kind }) => kind === 'query');
  const root = fc.oneof(
    ...[
      { weight: 6, from: mutations },
      { weight: 1, from: queries },
    ]
      .filter(({ from }) => from.length > 0)
      .map(({ weight, from }) => ({ weight, arbitrary: fc.constantFrom(...from) })),
  );
  return root
    .chain((chosen) => fc.tuple(fc.constant(chosen), fc.constantFrom(...actsOf(chosen, acts))))
    .chain(([chosen, act]) =>
      fc
        .tuple(
          caller(chosen, act),
          ...chosen.field.args.map((arg) =>
            valueFor(arg, act.scene).map((value) => [arg.name, value] as const),
          ),
        )
        .map(([by, ...args]) => ({ root: chosen, by, variables: Object.fromEntries(args) })),
    )
    .filter(({ variables }) => JSON.stringify(variables).length <= bodyLengthMax);
}

/** Those in which somebody may ask this; every other time one that is made for it. */
function actsOf(root: RootField, acts: readonly Act[]): readonly Act[] {
  const possible = acts.filter(({ by }) => by.some((identity) => may(root, identity)));
  const general = possible.filter(({ only }) => only === undefined);
  const own = possible.filter(({ only }) => only?.includes(root.name) === true);
  return [...general, ...general.flatMap(() => own)];
}

/** Nearly always somebody who may ask this. */
function caller(root: RootField, { by }: Act): fc.Arbitrary<Identity> {
  return fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...by.filter((identity) => may(root, identity))) },
    { weight: 1, arbitrary: fc.constantFrom(cashierOf('S002'), shopper('C00003')) },
  );
}

function may({ scopes }: RootField, identity: Identity): boolean {
  return scopes.length === 0 || scopes.some((all) => hasScopes(identity, [all]));
}

/** Between two looks at the stores either something was accepted, or nothing may have changed. */
async function askAll(
  product: Product,
  requests: readonly Request[],
  { complaints, looks }: { readonly complaints: string[]; readonly looks: boolean },
): Promise<readonly Asked[]> {
  const lookAt = async () => (looks ? stored(product) : {});
  let before = await lookAt();
  let since: Asked[] = [];
  const asked: Asked[] = [];
  const look = async () => {
    const after = await lookAt();
    const changed = changesBetween(before, after);
    if (changed.length > 0)
      complaints.push(`half written: ${changed.join()} by ${since.map(told).join('\n   or ')}`);
    before = after;
    since = [];
  };
  for (const request of requests) {
    const one = await ask(product, request);
    asked.push(one);
    complaints.push(...complaintsAbout(request.root, one).map((each) => `${each}: ${told(one)}`));
    if (verdictOf(one.answer) !== 'done' || request.root.kind === 'query') {
      since.push(one);
      continue;
    }
    // What the refused ones before it did can't be told from what this one did, so there they are trusted.
    before = await lookAt();
    since = [];
  }
  if (since.length > 0) await look();
  return asked;
}

async function ask(product: Product, request: Request): Promise<Asked> {
  const [startedMs, startedCpu] = [performance.now(), process.cpuUsage()];
  // As it comes over the wire.
  const variables = JSON.parse(JSON.stringify(request.variables)) as Request['variables'];
  const answer = await product.tryAsk(request.root.document, variables, request.by);
  const { user, system } = process.cpuUsage(startedCpu);
  return { ...request, answer, ms: performance.now() - startedMs, cpuMs: (user + system) / 1000 };
}

/**
 * What a refusal is meant to write: that somebody has looked a receipt up or guessed at a gift card, and that an approval
 * was rejected. Any other exception at a till leaves its audit entry too, which is not left out.
 */
const writtenByRefusals: LeftOut = {
  keys: ['LOOKUPS#', 'GUESSES#'],
  rows: {
    'back_office.audit_entry': `kind = 'APPROVAL_REJECTED'`,
    'back_office.applied_event': `consumer_name = 'back-office.till-exceptions'`,
  },
};

/** A card is authorised beside the request, so the stores are looked at until they are still. */
async function stored(product: Product): Promise<Stored> {
  let last = await storedAtRest(product, writtenByRefusals);
  for (;;) {
    const next = await storedAtRest(product, writtenByRefusals);
    if (changesBetween(last, next).length === 0) return next;
    last = next;
  }
}

function changesBetween(before: Stored, after: Stored): readonly string[] {
  return Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
}

const toldMax = 700;

function told({ root, by, variables, answer, ms }: Asked): string {
  const sent = JSON.stringify(variables, (_key, value: unknown) =>
    typeof value === 'string' && value.length > 60
      ? `${value.slice(0, 20)}…${value.length}`
      : Array.isArray(value) && value.length > 5
        ? [...value.slice(0, 2), `…${value.length}`]
        : value,
  );
  const came = JSON.stringify(answer.errors ?? answer.data);
  return `${root.name} by ${by.subject} ${sent.slice(0, toldMax)} → ${came.slice(0, toldMax)} (${Math.round(ms)} ms)`;
}
