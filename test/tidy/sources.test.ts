import { sourceFiles } from './house.ts';

/** Names what it forbids. */
const here = 'test/tidy/sources.test.ts';

type Law = { readonly what: string; readonly pattern: RegExp; readonly except?: RegExp };

const laws: readonly Law[] = [
  { what: 'a note to finish later', pattern: /\b(TODO|FIXME)\b/ },
  { what: 'a cast to any', pattern: /\bas any(?=[;,)\]}.]|$)|<any>/ },
  { what: 'a silenced type error', pattern: /@ts-(ignore|expect-error|nocheck)/ },
  { what: 'a silenced lint rule', pattern: /eslint-disable/ },
  // The test kit alone skips, and says why.
  {
    what: 'a skipped or lone test',
    pattern: /\b(it|test|describe)\.(skip|only|todo)\b/,
    except: /^test\/kit\//,
  },
];

const linesMax = 300;
const testLinesMax = 600;

it.each(laws)('no file holds $what', ({ pattern, except }) => {
  const files = sourceFiles(/\.(ts|cjs|js|graphql|sql|tsx)$/);
  const bound = files.filter(({ path }) => path !== here && except?.test(path) !== true);
  const found = bound.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 80)}`] : [],
      ),
  );
  expect(found).toEqual([]);
});

it(`no source file is longer than ${linesMax} lines, no test longer than ${testLinesMax}`, () => {
  const long = sourceFiles(/\.(ts|cjs|js|tsx)$/)
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => {
      const inTests = path.startsWith('test/') || /(\.test|[.-]contract)\.ts$/.test(path);
      return lines > (inTests ? testLinesMax : linesMax);
    });
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines; split it by purpose`)).toEqual(
    [],
  );
});

it('files are named in kebab-case, resolvers as their GraphQL type', () => {
  const strange = sourceFiles(/\.ts$/)
    .map(({ path }) => path)
    .filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.ts$/.test(name);
      const typeName = /^[A-Z]\w*(\.[a-z]+)*\.ts$/.test(name);
      const resolver = path.includes('/resolvers/');
      return !(
        kebab ||
        (resolver && typeName) ||
        (path.startsWith('appsync/') && /^\w/.test(name))
      );
    });
  expect(strange).toEqual([]);
});
