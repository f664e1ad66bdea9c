import type { FetchedKey } from './fetch-keys.ts';
import { generateFunction } from '../answering/generated-function.ts';
import { quote } from '../answering/json-text.ts';
import { mergeInto, mergeKey, type AnswerObject } from './merge.ts';
import type { SupergraphTypes } from '../schema/supergraph-types.ts';

export type EntityMerge = (target: AnswerObject, entity: AnswerObject) => void;

/**
 * Merges entities of one fetch into objects. Its keys are known, so the code names each instead of walking
 * through an object's keys. With renamed keys the general way is taken.
 */
export function compileEntityMerge(
  keys: readonly FetchedKey[],
  hasRewrites: boolean,
  types: SupergraphTypes,
): EntityMerge {
  if (hasRewrites) return (target, entity) => mergeInto(target, entity, types);
  const lines = keys.map(({ key, isObject }) => {
    const name = quote(key);
    // A leaf is taken as it is, also a scalar that is made of objects. `__typename` and `__proto__` have rules of their own.
    if (!isObject && !key.startsWith('__')) {
      return `if ((value = entity[${name}]) !== undefined) target[${name}] = value;`;
    }
    return `value = entity[${name}];
      if (value !== undefined) {
        if (target[${name}] === undefined) target[${name}] = value;
        else mergeKey(target, ${name}, value);
      }`;
  });
  const make = generateFunction(
    ['mergeKey'],
    `return function (target, entity) {
      let value;
      ${lines.join('\n')}
    };`,
  );
  return make((target: AnswerObject, key: string, value: unknown) =>
    mergeKey(target, key, value, types),
  ) as EntityMerge;
}
