import { saidOf } from './test-kit.ts';
import { admitExemption } from './tax-exemption.ts';

describe('rule 7: an exemption has a reason and a certificate', () => {
  const expected = (name: string, length: number) =>
    `EXEMPTION_INVALID exemption ${name}: Expected 1 to 100 characters, got ${length}.`;
  it.each`
    reason             | certificateNumber  | answer
    ${'Embassy'}       | ${'D'}             | ${'ok'}
    ${'E'.repeat(100)} | ${'D'.repeat(100)} | ${'ok'}
    ${''}              | ${'D-17'}          | ${expected('reason', 0)}
    ${'Embassy'}       | ${'  '}            | ${expected('certificateNumber', 0)}
    ${'E'.repeat(101)} | ${'D-17'}          | ${expected('reason', 101)}
    ${'Embassy'}       | ${'D'.repeat(101)} | ${expected('certificateNumber', 101)}
  `('$reason, $certificateNumber: $answer', ({ answer, ...asked }) => {
    expect(saidOf(admitExemption(asked as Parameters<typeof admitExemption>[0]))).toBe(answer);
  });
});
