import { parse } from 'graphql';
import { entityBatch, path, required, requires } from '../../../test/kit/planned-engine.ts';
import { gather, compileBatch } from './entity-batch.ts';
import { compileEntityMerge } from '../merging/entity-merge.ts';
import { fetchedKeys, missingKeys } from '../merging/fetch-keys.ts';
import { cloneData, mergeInto, type AnswerObject } from '../merging/merge.ts';
import type { Rewrite } from '../planning/plan.ts';
import { compileRepresentations } from './representations.ts';
import { createRepresentationList } from './representation-list.ts';
import { applyRewrites, renamePath } from '../merging/rewrites.ts';
import { readSupergraphTypes } from '../schema/supergraph-types.ts';
import { compileTargets, locateTargets } from './targets.ts';

const types = readSupergraphTypes(
  parse(`
    type Query { a: Int }
    interface Media { id: ID! }
    type Book implements Media { id: ID! }
    type Film implements Media { id: ID! }
    type Size { w: Int }
    union Any = Book | Size
  `),
);

describe('merging what fetches answered', () => {
  it.each`
    what                            | target                     | source                         | merged
    ${'new keys are taken'}         | ${{ a: 1 }}                | ${{ b: 2 }}                    | ${{ a: 1, b: 2 }}
    ${'a later leaf counts'}        | ${{ a: null }}             | ${{ a: 2 }}                    | ${{ a: 2 }}
    ${'objects are merged'}         | ${{ o: { a: 1 } }}         | ${{ o: { b: [2] } }}           | ${{ o: { a: 1, b: [2] } }}
    ${'lists are merged by place'}  | ${{ l: [{ a: 1 }, null] }} | ${{ l: [{ b: 2 }, { b: 3 }] }} | ${{ l: [{ a: 1, b: 2 }, null] }}
    ${'lists in lists too'}         | ${{ l: [[{ a: 1 }]] }}     | ${{ l: [[{ b: 2 }]] }}         | ${{ l: [[{ a: 1, b: 2 }]] }}
    ${'no lists of another length'} | ${{ l: [{ a: 1 }] }}       | ${{ l: [{ b: 2 }, { b: 3 }] }} | ${{ l: [{ a: 1 }] }}
    ${'no list into an object'}     | ${{ o: { a: 1 } }}         | ${{ o: [{ b: 2 }] }}           | ${{ o: { a: 1 } }}
    ${'no null over an object'}     | ${{ o: { a: 1 } }}         | ${{ o: null }}                 | ${{ o: { a: 1 } }}
    ${'a type’s name stays'}        | ${{ __typename: 'Book' }}  | ${{ __typename: 'Media' }}     | ${{ __typename: 'Book' }}
    ${'an interface’s name goes'}   | ${{ __typename: 'Media' }} | ${{ __typename: 'Film' }}      | ${{ __typename: 'Film' }}
    ${'nor by what is no name'}     | ${{ __typename: 'Book' }}  | ${{ __typename: 3 }}           | ${{ __typename: 'Book' }}
    ${'inherited keys are none'}    | ${{}}                      | ${{ constructor: 1 }}          | ${{ constructor: 1 }}
  `('$what', ({ target, source, merged }) => {
    const general = structuredClone(target as AnswerObject);
    mergeInto(general, structuredClone(source as AnswerObject), types);
    expect(general).toEqual(merged);
    const keys = Object.keys(source as AnswerObject).map((key) => ({ key, isObject: true }));
    const compiled = structuredClone(target as AnswerObject);
    compileEntityMerge(keys, false, types)(compiled, structuredClone(source as AnswerObject));
    expect(compiled).toEqual(merged);
  });

  it('takes a leaf as it is, also one that is made of objects', () => {
    const merge = compileEntityMerge(
      ['json', '__proto__'].map((key) => ({ key, isObject: false })),
      false,
      types,
    );
    const target: AnswerObject = { json: { a: 1 } };
    merge(target, JSON.parse('{"json":{"b":2},"__proto__":{"isAdmin":true}}') as AnswerObject);
    expect(target).toEqual({ json: { b: 2 } });
    expect(target['isAdmin']).toBeUndefined();
  });

  it('gives no object another prototype', () => {
    const target: AnswerObject = {};
    mergeInto(target, JSON.parse('{"__proto__":{"isAdmin":true},"a":1}') as AnswerObject, types);
    expect(target).toEqual({ a: 1 });
    expect(target['isAdmin']).toBeUndefined();
    const copy = cloneData(
      JSON.parse('{"o":{"__proto__":{"isAdmin":true}}}') as { o: AnswerObject },
    );
    expect(copy.o['isAdmin']).toBeUndefined();
  });

  it('copies without sharing any object', () => {
    const original = { l: [{ a: 1 }], o: { n: null } };
    const copy = cloneData(original);
    expect(copy).toEqual(original);
    expect(copy.l[0]).not.toBe(original.l[0]);
    expect(copy.o).not.toBe(original.o);
  });
});

describe('objects at a path', () => {
  const book = { __typename: 'Book', id: '1' };
  const film = { __typename: 'Film', id: '2' };
  const nameless = { id: '3' };
  const data = {
    shelf: [
      [book, null],
      [film, 'x', nameless],
    ],
    one: { best: book },
  };

  it.each`
    text                    | found                     | places
    ${''}                   | ${[data]}                 | ${[[]]}
    ${'shelf'}              | ${[book, film, nameless]} | ${[['shelf', 0, 0], ['shelf', 1, 0], ['shelf', 1, 2]]}
    ${'shelf.[Book]'}       | ${[book, nameless]}       | ${[['shelf', 0, 0], ['shelf', 1, 2]]}
    ${'shelf.[Book|Film]'}  | ${[book, film, nameless]} | ${[['shelf', 0, 0], ['shelf', 1, 0], ['shelf', 1, 2]]}
    ${'shelf.[Media]'}      | ${[book, film, nameless]} | ${[['shelf', 0, 0], ['shelf', 1, 0], ['shelf', 1, 2]]}
    ${'shelf.[Size]'}       | ${[nameless]}             | ${[['shelf', 1, 2]]}
    ${'one.best'}           | ${[book]}                 | ${[['one', 'best']]}
    ${'one.constructor'}    | ${[]}                     | ${[]}
    ${'one.best.id.length'} | ${[]}                     | ${[]}
  `('$text: $places', ({ text, found, places }) => {
    const segments = path(text as string);
    const visited: unknown[] = [];
    compileTargets(segments, types)(data, (object, container, key) => {
      expect(container[key]).toBe(object);
      visited.push(object);
    });
    expect(visited).toEqual(found);
    expect([...locateTargets(data, segments, types).values()].flat()).toEqual(places);
  });

  it('are told with every place of an object that stands at several', () => {
    const shared = { l: [book, book] };
    expect(locateTargets(shared, path('l'), types).get(book)).toEqual([
      ['l', 0],
      ['l', 1],
    ]);
  });
});

describe('representations', () => {
  const textOf = (batch: Parameters<typeof entityBatch>[0], object: AnswerObject) =>
    compileRepresentations(entityBatch(batch), types)(object['__typename'])?.write(object);

  const setsMedia: Rewrite = {
    path: [
      { kind: 'type', names: ['Media'] },
      { kind: 'key', name: '__typename' },
    ],
    change: { kind: 'set', value: 'Media' },
  };
  const sized = required('size', 'w');

  it.each`
    what                          | batch                                                                                                                           | object                                                                                            | text
    ${'a key'}                    | ${{ requires: [requires('Book', 'id')] }}                                                                                       | ${{ __typename: 'Book', id: '"1"' }}                                                              | ${'{"__typename":"Book","id":"\\"1\\""}'}
    ${'by its interface'}         | ${{ requires: [requires('Media', 'id')] }}                                                                                      | ${{ __typename: 'Film', id: 2 }}                                                                  | ${'{"__typename":"Film","id":2}'}
    ${'another type'}             | ${{ requires: [requires('Book', 'id')] }}                                                                                       | ${{ __typename: 'Film', id: 2 }}                                                                  | ${undefined}
    ${'without a type, the only'} | ${{ requires: [requires('Book', 'id')] }}                                                                                       | ${{ id: '1' }}                                                                                    | ${'{"__typename":"Book","id":"1"}'}
    ${'without a type, of two'}   | ${{ requires: [requires('Book', 'id'), requires('Film', 'id')] }}                                                               | ${{ id: '1' }}                                                                                    | ${undefined}
    ${'a key that lacks'}         | ${{ requires: [requires('Book', 'id')] }}                                                                                       | ${{ __typename: 'Book' }}                                                                         | ${undefined}
    ${'an inherited key'}         | ${{ requires: [requires('Book', 'constructor')] }}                                                                              | ${{ __typename: 'Book' }}                                                                         | ${undefined}
    ${'a null'}                   | ${{ requires: [requires('Book', 'id')] }}                                                                                       | ${{ __typename: 'Book', id: null }}                                                               | ${'{"__typename":"Book","id":null}'}
    ${'an interface object'}      | ${{ requires: [requires('Media', 'id')], inputRewrites: [setsMedia] }}                                                          | ${{ __typename: 'Book', id: '1' }}                                                                | ${'{"__typename":"Media","id":"1"}'}
    ${'nested'}                   | ${{ requires: [requires('Book', sized)] }}                                                                                      | ${{ __typename: 'Book', size: { w: 1, h: 2 } }}                                                   | ${'{"__typename":"Book","size":{"w":1}}'}
    ${'nested lists with nulls'}  | ${{ requires: [requires('Book', sized)] }}                                                                                      | ${{ __typename: 'Book', size: [[{ w: 1 }], null] }}                                               | ${'{"__typename":"Book","size":[[{"w":1}],null]}'}
    ${'nested that lacks'}        | ${{ requires: [requires('Book', sized)] }}                                                                                      | ${{ __typename: 'Book', size: [{ w: 1 }, {}] }}                                                   | ${undefined}
    ${'a leaf for an object'}     | ${{ requires: [requires('Book', sized)] }}                                                                                      | ${{ __typename: 'Book', size: 3 }}                                                                | ${undefined}
    ${'under another key'}        | ${{ requires: [requires('Book', { ...required('x'), output: 'price' })] }}                                                      | ${{ __typename: 'Book', x: 1.5 }}                                                                 | ${'{"__typename":"Book","price":1.5}'}
    ${'two fragments'}            | ${{ requires: [requires('Book', 'a'), requires('Media', 'b')] }}                                                                | ${{ __typename: 'Book', a: 1, b: true }}                                                          | ${'{"__typename":"Book","a":1,"b":true}'}
    ${'by type inside'}           | ${{ requires: [requires('Book', required('of', { kind: 'fragment', typeCondition: 'Media', selections: [required('id')] }))] }} | ${{ __typename: 'Book', of: [{ __typename: 'Film', id: '1' }, { __typename: 'Size', id: '2' }] }} | ${'{"__typename":"Book","of":[{"id":"1"},{}]}'}
  `('$what: $text', ({ batch, object, text }) => {
    expect(textOf(batch as Parameters<typeof entityBatch>[0], object as AnswerObject)).toBe(text);
  });

  it('are refused with a rewrite that nobody knows', () => {
    const rewrite: Rewrite = {
      path: [{ kind: 'key', name: 'id' }],
      change: { kind: 'set', value: 'x' },
    };
    const batch = { requires: [requires('Book', 'id')], inputRewrites: [rewrite] };
    expect(() => textOf(batch, { __typename: 'Book', id: '1' })).toThrow('__typename');
  });

  it('hold names as text, never as code', () => {
    const name = '"]; throw new Error("code"); //';
    const batch = { requires: [requires('Book', name)] };
    expect(textOf(batch, { __typename: 'Book', [name]: 1 })).toBe(
      JSON.stringify({ __typename: 'Book', [name]: 1 }),
    );
  });

  it('that are equal are listed once, whatever else the objects hold', () => {
    const batch = entityBatch({ requires: [requires('Book', 'id'), requires('Film', 'id')] });
    const list = createRepresentationList(compileRepresentations(batch, types));
    const objects = [
      { __typename: 'Book', id: '1' },
      { __typename: 'Film', id: '1' },
      { __typename: 'Book', id: 1 },
      { __typename: 'Book', id: '1', more: true },
      { __typename: 'Size', id: '1' },
      { __typename: 'Book' },
    ];
    expect(objects.map(list.indexOf)).toEqual([0, 1, 2, 0, -1, -1]);
    expect(list.texts).toHaveLength(3);
    expect(objects.map(list.isBareReference)).toEqual([true, true, true, false, false, true]);
  });
});

describe('a batch', () => {
  it('makes equal bare references of one path one object, and no others', () => {
    const batch = entityBatch({
      paths: [path('a'), path('b')],
      requires: [requires('Book', 'id')],
    });
    const fetch = {
      kind: 'Fetch',
      subgraph: 's',
      query: '{ _entities { ... on Book { name } } }',
      operationName: undefined,
      operationKind: 'query',
      variableNames: [],
      target: { kind: 'entities', batches: [batch] },
    } as const;
    const ref = (more = {}) => ({ __typename: 'Book', id: '1', ...more });
    const root: Record<'a' | 'b', unknown[]> = { a: [ref(), ref({ x: 1 }), ref()], b: [ref()] };
    const compiled = compileBatch({ types, transports: {} }, fetch, {
      batch,
      goesByType: () => false,
    });
    const asked = gather(compiled, root);
    expect(asked.representations).toEqual(['{"__typename":"Book","id":"1"}']);
    expect(root.a[2]).toBe(root.a[0]);
    expect(root.a[1]).not.toBe(root.a[0]);
    expect(root.b[0]).not.toBe(root.a[0]);
    expect(asked.targets.map(({ objects }) => objects.length)).toEqual([2, 1]);
  });
});

describe('output rewrites', () => {
  const rename = (names: readonly string[], key: string, to: string): Rewrite => ({
    path: [
      { kind: 'key', name: 'l' },
      { kind: 'type', names },
      { kind: 'key', name: key },
    ],
    change: { kind: 'rename', key: to },
  });

  it('rename keys of the types they mean, in lists too', () => {
    const data = { l: [{ __typename: 'Book', x_1: 1 }, [{ __typename: 'Film', x_1: 2 }], null, 3] };
    applyRewrites([rename(['Book'], 'x_1', 'x')], data, types);
    expect(data).toEqual({
      l: [{ __typename: 'Book', x: 1 }, [{ __typename: 'Film', x_1: 2 }], null, 3],
    });
  });

  it('leave alone what isn’t there', () => {
    const data = { l: { __typename: 'Book', x: 1 } };
    applyRewrites(
      [rename(['Book'], 'x_1', 'x'), rename(['Book'], 'constructor', 'y')],
      data,
      types,
    );
    expect(data).toEqual({ l: { __typename: 'Book', x: 1 } });
  });

  it('give the paths of errors the client’s keys', () => {
    expect(renamePath([rename(['Book'], 'x_1', 'x')], ['l', 0, 'x_1', 'y'])).toEqual([
      'l',
      0,
      'x',
      'y',
    ]);
  });
});

describe('keys that a fetch answers', () => {
  it.each`
    query                                                                    | entitiesKey    | keys
    ${'{ a b: c d { e } }'}                                                  | ${undefined}   | ${['a', 'b', 'd*']}
    ${'{ ... on Query { a } ...F } fragment F on Query { b { c } }'}         | ${undefined}   | ${['a', 'b*']}
    ${'{ _entities { ... on T { __typename a } ... on U { a { b } } } }'}    | ${'_entities'} | ${['__typename', 'a*']}
    ${'{ x: _entities { ... on T { a } } y: _entities { ... on T { b } } }'} | ${'y'}         | ${['b']}
  `('$query: $keys', ({ query, entitiesKey, keys }) => {
    const fetched = fetchedKeys(query as string, entitiesKey as string | undefined);
    expect(fetched.map(({ key, isObject }) => (isObject ? `${key}*` : key))).toEqual(keys);
    const names = (keys as readonly string[]).map((key) => key.replace('*', ''));
    expect([...missingKeys(fetched, [])]).toEqual(names.filter((key) => key !== '__typename'));
  });
});
