import type { AnswerObject } from '../merging/merge.ts';
import type { Representations, TypeRepresentation } from './representations.ts';

/** The representations that one call asks, each once. */
export type RepresentationList = {
  readonly texts: readonly string[];
  /** Where the object's representation stands; -1 when it has none. */
  readonly indexOf: (object: AnswerObject) => number;
  /** Whether the object holds nothing but what its representation is made of. */
  readonly isBareReference: (object: AnswerObject) => boolean;
};

/**
 * Finds equal representations by their text. Where a type is represented by one field alone, its value finds them, and the text
 * is written for the first of them only.
 */
export function createRepresentationList(representations: Representations): RepresentationList {
  const texts: string[] = [];
  const byText = new Map<string, number>();
  const byValue = new Map<TypeRepresentation, Map<unknown, number>>();

  const indexOfText = (text: string | undefined): number => {
    if (text === undefined) return -1;
    const known = byText.get(text);
    if (known !== undefined) return known;
    const index = texts.push(text) - 1;
    byText.set(text, index);
    return index;
  };
  const indexOfValue = (
    representation: TypeRepresentation,
    field: string,
    object: AnswerObject,
  ): number => {
    const indexes = byValue.get(representation) ?? new Map<unknown, number>();
    byValue.set(representation, indexes);
    const value = object[field];
    const known = indexes.get(value);
    if (known !== undefined) return known;
    const index = indexOfText(representation.write(object));
    indexes.set(value, index);
    return index;
  };
  return {
    texts,
    isBareReference: (object) => {
      const field = representations(object['__typename'])?.soleField;
      if (field === undefined) return false;
      for (const key in object) {
        if (key !== field && key !== '__typename') return false;
      }
      return true;
    },
    indexOf: (object) => {
      const representation = representations(object['__typename']);
      if (representation === undefined) return -1;
      const { soleField, write } = representation;
      return soleField === undefined
        ? indexOfText(write(object))
        : indexOfValue(representation, soleField, object);
    },
  };
}
