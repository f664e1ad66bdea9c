import validate from 'asl-validator';
import { sagaStepNames } from '../../ports.ts';
import cancelDefinition from './order-cancel.asl.json' with { type: 'json' };
import captureDefinition from './order-capture.asl.json' with { type: 'json' };

const definitions = [
  { name: 'order-capture', definition: captureDefinition },
  { name: 'order-cancel', definition: cancelDefinition },
];

describe.each(definitions)('$name.asl.json', ({ definition }) => {
  const states = Object.entries(definition.States);
  const tasks = states.filter(([, state]) => state.Type === 'Task');

  it('is valid Amazon States Language', () => {
    const { isValid, errorsText } = validate(definition);
    expect(errorsText()).toBe('');
    expect(isValid).toBe(true);
  });

  it('names only steps that exist', () => {
    const names = tasks.map(([name]) => name);
    expect(names.filter((name) => !sagaStepNames.some((step) => step === name))).toEqual([]);
  });

  it('retries every task, because every task is idempotent', () => {
    expect(tasks.filter(([, state]) => !('Retry' in state))).toEqual([]);
  });

  it('reaches every state', () => {
    const reached = new Set([definition.StartAt]);
    const byName = new Map<string, object>(states);
    for (const name of reached) followers(byName.get(name)).forEach((next) => reached.add(next));
    expect([...byName.keys()].filter((name) => !reached.has(name))).toEqual([]);
  });
});

it('captures by tasks that each have a way back', () => {
  const forward = ['ReserveStock', 'AuthorisePayment', 'ConfirmOrder'] as const;
  for (const name of forward) {
    expect(captureDefinition.States[name].Catch).toMatchObject([{ Next: 'NoteFailure' }]);
  }
});

function followers(state: object | undefined): readonly string[] {
  const text = JSON.stringify(state ?? {});
  const found = [...text.matchAll(/"(?:Next|Default)":"(\w+)"/g)];
  return found.map(([, name = '']) => name);
}
