import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeAnswer } from './write-answer.ts';

/** What a client gets of an answer with this body. */
async function sent(body: string) {
  const server = createServer((_request, response) => {
    void writeAnswer(response, { status: 200, contentType: 'application/json', body }, undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  await new Promise((resolve) => server.close(resolve));
  return { bytes, length: Number(answer.headers.get('content-length')) };
}

it.each`
  what                             | unit
  ${'ASCII'}                       | ${'milk '}
  ${'Latin'}                       | ${'Käse '}
  ${'many bytes a character'}      | ${'牛乳 🥛 '}
  ${'half a pair, as Node has it'} | ${'\ud83e milk'}
`('sends a long or a short text as UTF-8: $what', async ({ unit }) => {
  for (const times of [1, 20_000]) {
    const text = JSON.stringify(String(unit)).repeat(times);
    const { bytes, length } = await sent(text);
    expect(bytes.equals(Buffer.from(text))).toBe(true);
    expect(length).toBe(bytes.length);
  }
});
