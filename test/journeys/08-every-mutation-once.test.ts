import { buildSchema, type GraphQLField, isInputObjectType, isNonNullType } from 'graphql';
import { readFileSync } from 'node:fs';
import { newId } from '#kernel/ids.ts';
import { journalOf } from '../../local/journal/open-journal.ts';
import { replay } from '../../local/journal/replay.ts';
import { type Product, startProduct } from '../kit/product.ts';
import { type Stored, storedAtRest } from './stored.ts';
import { at, createTeller, payloadOf, type Step, story, type Teller, textOf } from './story.ts';
import { refusals, transports } from './till.ts';

const chapters = chaptersOf(story);

describe('The table of inputs', () => {
  it('has every mutation that takes an idempotency key', () => {
    const told = new Set(story.filter(isKeyed).map(mutationOf));
    expect(keyedMutations().filter((name) => !told.has(name))).toEqual([]);
  });
});

describe.each(transports)('Every mutation that takes a key (%s)', (transport) => {
  let product: Product;
  let teller: Teller;
  const keys = new Map<Step, string>();
  beforeAll(async () => {
    product = await startProduct({ transport });
    teller = createTeller(product);
  });
  afterAll(() => product.stop());

  it.each(chapters)('$number: $operation answers the same', async ({ lead, step }) => {
    for (const each of lead) await teller.take(each, newId());
    const key = newId();
    keys.set(step, key);
    const first = await teller.take(step, key);
    expect(payloadOf(first).userErrors).toEqual([]);
    if (!isKeyed(step)) return;
    const second = await teller.repeat(step, key);
    if (step.same === undefined) expect(second).toEqual(first);
    else expect(at(payloadOf(second), step.same)).toEqual(at(payloadOf(first), step.same));
    expect(refusals(payloadOf(await teller.sendOther(step, key)))).toEqual([reused]);
  });

  it.each(['S001', 'S002'])(
    'left a journal of %s that replays without a difference',
    async (storeId) => {
      await storedAtRest(product);
      const { recordCount, differences } = await replay(journalOf(product.resources), { storeId });
      expect(recordCount).toBeGreaterThan(0);
      expect(differences).toEqual([]);
    },
  );

  it('changes nothing when all of them come again at the end of the day', async () => {
    const stored = await storedAtRest(product);
    for (const [step, key] of [...keys].filter(([each]) => isKeyed(each))) {
      expect([step.operation, refusals(payloadOf(await teller.repeat(step, key)))]).toEqual([
        step.operation,
        [],
      ]);
      expect(refusals(payloadOf(await teller.sendOther(step, key)))).toEqual([reused]);
    }
    expect(changesBetween(stored, await storedAtRest(product))).toEqual([]);

    // A new key is a new change, and one that shows.
    const [opening] = story.filter(({ operation }) => operation === 'BasketOpen');
    if (opening !== undefined) await teller.take(opening, newId());
    expect(changesBetween(stored, await storedAtRest(product))).toEqual(['checkout']);
  });
});

const reused = 'IDEMPOTENCY_KEY_REUSED';

function isKeyed({ other }: Step): boolean {
  return other !== undefined;
}

/** Each operation where it comes first, with the steps that lead to it and were looked at before. */
function chaptersOf(steps: readonly Step[]) {
  const seen = new Set<string>();
  let lead: Step[] = [];
  return steps.flatMap((step, index) => {
    if (seen.has(step.operation)) {
      lead.push(step);
      return [];
    }
    seen.add(step.operation);
    const chapter = { number: index + 1, operation: step.operation, lead, step };
    lead = [];
    return [chapter];
  });
}

const schema = buildSchema(readFileSync('schema/generated/api.graphql', 'utf8'));

function keyedMutations(): readonly string[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fields.filter(takesKey).map(({ name }) => name);
}

function takesKey({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ type }) => {
    const input = isNonNullType(type) ? type.ofType : type;
    return isInputObjectType(input) && 'idempotencyKey' in input.getFields();
  });
}

/** Of the step's operation: the one field that it asks for. */
function mutationOf({ operation }: Step): string {
  const [, field = ''] = /\{\s*(\w+)\(input/.exec(textOf(operation)) ?? [];
  return field;
}

/** The tables that hold something else. */
function changesBetween(before: Stored, after: Stored): readonly string[] {
  return Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
}
