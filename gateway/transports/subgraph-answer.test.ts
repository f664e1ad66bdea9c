import { TransportFault } from '../engine/failures/transport-fault.ts';
import { assertJsonType, parseSubgraphAnswer } from './subgraph-answer.ts';

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return 'an answer';
  } catch (fault) {
    return fault instanceof TransportFault ? fault.code : fault;
  }
}

const errors = '[{"message":"No."}]';

describe('what a subgraph said', () => {
  it.each`
    status | body                                                                                        | expected
    ${200} | ${'{"data":{"a":1}}'}                                                                       | ${{ data: { a: 1 } }}
    ${200} | ${'{"data":{"a":null},"errors":[]}'}                                                        | ${{ data: { a: null } }}
    ${200} | ${'{"data":{},"errors":null}'}                                                              | ${{ data: {} }}
    ${200} | ${'{"data":null}'}                                                                          | ${{ data: null }}
    ${200} | ${`{"data":null,"errors":${errors}}`}                                                       | ${{ data: null, errors: [{ message: 'No.' }] }}
    ${400} | ${`{"errors":${errors}}`}                                                                   | ${{ data: undefined, errors: [{ message: 'No.' }] }}
    ${500} | ${`{"errors":${errors}}`}                                                                   | ${{ data: undefined, errors: [{ message: 'No.' }] }}
    ${200} | ${'{"data":{"a":1},"errors":[{"message":"No.","path":["a",0],"extensions":{"code":"X"}}]}'} | ${{ data: { a: 1 }, errors: [{ message: 'No.', path: ['a', 0], extensions: { code: 'X' } }] }}
  `('$status $body is an answer', ({ status, body, expected }) => {
    expect(parseSubgraphAnswer('order', status as number, body as string)).toEqual(expected);
  });

  it.each`
    status | body                               | code
    ${200} | ${''}                              | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'{}'}                            | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'[]'}                            | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'null'}                          | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'"data"'}                        | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'{"errors":[]}'}                 | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'{"data":[]}'}                   | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'{"data":"x"}'}                  | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${`{"data":0,"errors":${errors}}`} | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'{"data":{},"errors":{}}'}       | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'{"data":{},"errors":[{}]}'}     | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'{"data":{},"errors":["No."]}'}  | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'{"data":{"a":1}'}               | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'\ufeff{"data":{"a":1}}'}        | ${'SUBGRAPH_MALFORMED'}
    ${200} | ${'<html>secret</html>'}           | ${'SUBGRAPH_MALFORMED'}
    ${302} | ${'{"data":{"a":1}}'}              | ${'SUBGRAPH_MALFORMED'}
    ${401} | ${`{"errors":${errors}}`}          | ${'SUBGRAPH_REFUSED'}
    ${403} | ${'<html>'}                        | ${'SUBGRAPH_REFUSED'}
    ${404} | ${'<html>'}                        | ${'SUBGRAPH_MALFORMED'}
    ${429} | ${'slow down'}                     | ${'SUBGRAPH_UNREACHABLE'}
    ${502} | ${'<html>'}                        | ${'SUBGRAPH_UNREACHABLE'}
    ${503} | ${'{}'}                            | ${'SUBGRAPH_UNREACHABLE'}
  `('$status $body is a fault: $code', ({ status, body, code }) => {
    expect(codeOf(() => parseSubgraphAnswer('order', status as number, body as string))).toBe(code);
  });

  it('tells clients nothing of what came', () => {
    try {
      parseSubgraphAnswer('order', 200, '<html>secret</html>');
    } catch (fault) {
      expect((fault as Error).message).not.toContain('secret');
    }
    expect.assertions(1);
  });

  it.each`
    contentType                            | code
    ${'application/json'}                  | ${'an answer'}
    ${'application/json; charset=utf-8'}   | ${'an answer'}
    ${'Application/GraphQL-Response+JSON'} | ${'an answer'}
    ${undefined}                           | ${'SUBGRAPH_MALFORMED'}
    ${'text/html'}                         | ${'SUBGRAPH_MALFORMED'}
    ${'application/jsonp'}                 | ${'SUBGRAPH_MALFORMED'}
    ${'text/plain; x=application/json'}    | ${'SUBGRAPH_MALFORMED'}
  `('as $contentType is $code', ({ contentType, code }) => {
    expect(codeOf(() => assertJsonType('order', 200, contentType as string | undefined))).toBe(
      code,
    );
  });
});
