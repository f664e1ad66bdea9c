import { createLogger } from '#platform/log.ts';
import { buildAppSyncSchema } from './appsync-schema.ts';
import { createTopics, payloadBytesMax } from './topics.ts';

const schema = buildAppSyncSchema(`
  type Alert { store: ID text: String }
  type Query { nothing: String }
  type Mutation { publishAlert: Alert }
  type Subscription { alert(store: ID): Alert @aws_subscribe(mutations: ["publishAlert"]) }
`);
const eq = (fieldName: string, value: string) => ({
  filterGroup: [{ filters: [{ fieldName, operator: 'eq', value }] }],
});

function subscribed(store: string) {
  const topics = createTopics(schema, createLogger('test', 'silent'));
  const received: object[] = [];
  let ended = 0;
  const { stop } = topics.add({
    fieldName: 'alert',
    args: {},
    filter: eq('store', store),
    invalidationFilter: eq('device', 'D1'),
    deliver: (payload) => received.push(payload),
    onEnd: () => (ended += 1),
  });
  return { topics, received, stop, ended: () => ended };
}

it('delivers what the filter asks for until it is stopped', () => {
  const { topics, received, stop } = subscribed('S001');
  topics.publish('publishAlert', { store: 'S001' });
  topics.publish('publishAlert', { store: 'S002' });
  topics.publish('else', { store: 'S001' });
  expect(received).toEqual([{ store: 'S001' }]);
  stop();
  topics.publish('publishAlert', { store: 'S001' });
  expect(received).toHaveLength(1);
  expect(topics.subscriptionCount()).toBe(0);
});

it('drops a payload above 240 KB', () => {
  const { topics, received } = subscribed('S001');
  topics.publish('publishAlert', { store: 'S001', text: 'x'.repeat(payloadBytesMax) });
  expect(received).toEqual([]);
});

it('ends what an invalidation names, and nothing else', () => {
  const { topics, ended } = subscribed('S001');
  topics.invalidate({ subscriptionField: 'alert', payload: { device: 'D2' } });
  expect(ended()).toBe(0);
  topics.invalidate({ subscriptionField: 'alert', payload: { device: 'D1' } });
  expect([ended(), topics.subscriptionCount()]).toEqual([1, 0]);
});

it('refuses a filter that AppSync would refuse', () => {
  const { topics } = subscribed('S001');
  const wrong = { filterGroup: [{ filters: [{ fieldName: 'a', operator: 'like', value: 'x' }] }] };
  const add = () =>
    topics.add({
      fieldName: 'alert',
      args: {},
      filter: wrong,
      invalidationFilter: undefined,
      deliver: () => {},
      onEnd: () => {},
    });
  expect(add).toThrow('Expected a known operator');
});

it('knows whether anybody awaits what a mutation publishes', () => {
  const { topics, stop } = subscribed('S001');
  expect(topics.isAwaited('publishAlert')).toBe(true);
  expect(topics.isAwaited('publishAlert', { store: 'S001' })).toBe(true);
  expect(topics.isAwaited('publishAlert', { store: 'S002' })).toBe(false);
  expect(topics.isAwaited('else')).toBe(false);
  stop();
  expect(topics.isAwaited('publishAlert')).toBe(false);
});
