import { buildSchema, isEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import { refuse } from '#kernel/outcome.ts';
import type { ErpRefusal } from '../domain/refusal.ts';
import { userErrorsOf } from './answers.ts';

/** Every code that a rule may refuse with; the compiler keeps it complete. */
const codes: Readonly<Record<ErpRefusal['code'], true>> = {
  SYNC_ALREADY_RUNNING: true,
  CORPORATE_SYSTEM_UNAVAILABLE: true,
  DEAD_LETTER_UNKNOWN: true,
  DEAD_LETTER_RESOLVED: true,
  IDEMPOTENCY_KEY_REUSED: true,
  IDEMPOTENCY_IN_PROGRESS: true,
};

describe('user errors', () => {
  it.each(Object.keys(codes) as ErpRefusal['code'][])(
    'say %s with its path in the input',
    (code) => {
      const refusal = { code, message: 'why', field: ['input', 'kind'] };
      expect(userErrorsOf(refuse(refusal))).toEqual([{ code, message: 'why', field: ['kind'] }]);
      expect(userErrorsOf(refuse({ code, message: 'why' }))).toEqual([
        { code, message: 'why', field: null },
      ]);
    },
  );

  it('are those of the schema, all of them', () => {
    const sdl = readFileSync('schema/corporate-erp.graphql', 'utf8');
    const words = sdl.slice(sdl.indexOf('enum ErpErrorCode'));
    const type = buildSchema(words.slice(0, words.indexOf('}') + 1)).getType('ErpErrorCode');
    const documented = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(documented.toSorted()).toEqual(Object.keys(codes).toSorted());
  });
});
