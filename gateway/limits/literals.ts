import { Kind, visit, type DocumentNode, type GraphQLError } from 'graphql';
import { refusal } from '../refusal.ts';

/** A signed integer of 64 bits: no planner and no subgraph reads a larger one. */
const integerMin = -(2n ** 63n);
const integerMax = 2n ** 63n - 1n;
/** `-9223372036854775808`: a longer text need not be read. */
const integerLengthMax = 20;

/**
 * The first literal that validation lets pass and planner or subgraphs can't read: lists and objects too deep inside one
 * another, and numbers that overflow. Its value is not repeated.
 */
export function findUnreadableLiteral(
  document: DocumentNode,
  depthMax: number,
): GraphQLError | undefined {
  let depth = 0;
  let deepest = 0;
  const overflowing: string[] = [];
  const enter = (): void => {
    depth += 1;
    deepest = Math.max(deepest, depth);
  };
  const leave = (): void => {
    depth -= 1;
  };
  visit(document, {
    [Kind.LIST]: { enter, leave },
    [Kind.OBJECT]: { enter, leave },
    [Kind.INT]: ({ value }) => {
      if (!isReadableInteger(value)) overflowing.push(value);
    },
    [Kind.FLOAT]: ({ value }) => {
      if (!Number.isFinite(Number(value))) overflowing.push(value);
    },
  });
  if (deepest > depthMax) {
    return refusal(`Literals may nest at most ${depthMax} deep.`, 'DEPTH_LIMIT_EXCEEDED');
  }
  if (overflowing.length === 0) return undefined;
  return refusal('A number in the document is too large.', 'GRAPHQL_VALIDATION_FAILED');
}

function isReadableInteger(text: string): boolean {
  if (text.length > integerLengthMax) return false;
  const value = BigInt(text);
  return integerMin <= value && value <= integerMax;
}
