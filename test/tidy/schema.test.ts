import { Kind, parse, visit } from 'graphql';
import { errorCodeEnums, publicRootFields, sourceFiles, subgraphSdl } from './house.ts';

const sdls = subgraphSdl();
const tests = sourceFiles(/\.test\.ts$/);

describe.each(sdls)('schema/$subgraph.graphql', (sdl) => {
  it('describes every error code', () => {
    const codes = errorCodeEnums(sdl).flatMap((type) =>
      (type.values ?? []).map((value) => ({ type: type.name.value, value })),
    );
    expect(codes.length).toBeGreaterThan(0);
    const bare = codes.filter(({ value }) => (value.description?.value.trim() ?? '') === '');
    expect(bare.map(({ type, value }) => `${type}.${value.name.value}`)).toEqual([]);
  });

  it('has a test that names each error code, in its own folder or under test/', () => {
    const texts = tests
      .filter(({ path }) => path.startsWith(`subgraphs/${sdl.subgraph}/`) || isShared(path))
      .map(({ text }) => text)
      .join('\n');
    const words = new Set(texts.match(/\b[A-Z][A-Z0-9_]+\b/g));
    const codes = errorCodeEnums(sdl).flatMap((type) => type.values ?? []);
    const untested = codes.map(({ name }) => name.value).filter((code) => !words.has(code));
    expect(untested).toEqual([]);
  });

  it('describes every root field', () => {
    const bare = publicRootFields(sdl).filter(
      ({ description }) => (description?.value.trim() ?? '') === '',
    );
    expect(bare.map(({ name }) => name.value)).toEqual([]);
  });

  it('says for every root field who may call it and for which audience it is', () => {
    const unguarded = publicRootFields(sdl).filter(({ name: { value }, directives }) => {
      if (open.has(value)) return false;
      const names = directives?.map(({ name }) => name.value) ?? [];
      const guarded = names.includes('authenticated') || names.includes('requiresScopes');
      return !guarded || !names.includes('tag');
    });
    expect(unguarded.map(({ name }) => name.value)).toEqual([]);
  });

  it('has every root field in the operation corpus', () => {
    const used = rootFieldsOfCorpus();
    const unused = publicRootFields(sdl).filter(({ name }) => !used.has(name.value));
    expect(unused.map(({ name }) => name.value)).toEqual([]);
  });
});

/** What anybody may ask without a login: whoever holds a receipt can check it. */
const open: ReadonlySet<string> = new Set(['receiptVerify', 'receiptKeys']);

/** Journeys and the shared idempotency tests prove codes for all subgraphs. */
function isShared(path: string): boolean {
  return (
    path.startsWith('platform/') || (path.startsWith('test/') && !path.startsWith('test/tidy/'))
  );
}

function rootFieldsOfCorpus(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of sourceFiles(/^schema\/operations\/.*\.graphql$/)) {
    visit(parse(text), {
      OperationDefinition: ({ selectionSet }) => {
        for (const selection of selectionSet.selections) {
          if (selection.kind === Kind.FIELD) names.add(selection.name.value);
        }
      },
    });
  }
  return names;
}
