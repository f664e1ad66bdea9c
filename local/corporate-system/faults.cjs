/**
 * Makes the system misbehave on order: `POST /faults {"kind", "count"?, "method"?, "path"?, "delayMs"?}` for the next `count` matching
 * requests, `DELETE /faults` for an end of it, `GET /faults` for what is left and how many requests have come.
 */
function createFaults() {
  const faults = [];
  let requestCount = 0;

  const control = (request, response, next) => {
    if (request.path !== '/faults') return next();
    if (!isLoopback(request.socket.remoteAddress)) return response.sendStatus(403);
    if (request.method === 'DELETE') faults.length = 0;
    if (request.method === 'POST') {
      if (!(request.body?.kind in actions)) {
        return response.status(400).json({ kinds: Object.keys(actions) });
      }
      faults.push({ count: 1, ...request.body });
    }
    return response.json({ faults, requestCount });
  };

  const apply = (request, response, next) => {
    requestCount += 1;
    const fault = faults.find((candidate) => matches(candidate, request));
    if (fault === undefined) return next();
    fault.count -= 1;
    if (fault.count === 0) faults.splice(faults.indexOf(fault), 1);
    return actions[fault.kind]({ fault, request, response, next });
  };
  return { control, apply };
}

const actions = {
  slow: ({ fault, next }) => setTimeout(next, fault.delayMs ?? 5000),
  'too-many-requests': ({ response }) =>
    response.status(429).set('Retry-After', '1').json(odataError('429', 'Too many requests.')),
  unavailable: ({ response }) => response.status(503).send('<html>Service unavailable</html>'),
  /** Fails before anything is done. */
  error: ({ response }) => response.status(500).json(odataError('500', 'Internal error.')),
  refuse: ({ response }) =>
    response.status(400).json(odataError('PERIOD_CLOSED', 'The posting period is closed.')),
  /** Headers and half of the body, then the line is cut. */
  'half-answer': ({ response, next }) => {
    instead(response, (body) => {
      response.setHeader('Content-Length', body.length);
      response.write(body.subarray(0, Math.floor(body.length / 2)));
      setTimeout(() => response.destroy(), 20);
    });
    next();
  },
  /** The work is done, but nobody hears of it. */
  'accept-then-timeout': ({ response, next }) => {
    instead(response, () => undefined);
    next();
  },
  'accept-then-error': ({ response, next }) => {
    instead(response, () => response.status(500).json(odataError('500', 'Internal error.')));
    next();
  },
  /** A proxy repeats the request behind the caller's back; the caller gets the second answer. */
  'accept-twice': ({ request, response, next }) => {
    // Kept as text, because the service writes into the parsed body.
    const body = JSON.stringify(request.body);
    instead(response, async () => {
      const { 'content-length': _length, connection: _connection, ...headers } = request.headers;
      const again = await fetch(`http://${request.headers.host}${request.originalUrl}`, {
        method: request.method,
        headers,
        body,
      });
      response.removeHeader('Content-Length');
      response
        .status(again.status)
        .type('application/json')
        .send(await again.text());
    });
    next();
  },
};

/** Lets the service work, keeps its answer from the wire and hands it to `answer` instead. */
function instead(response, answer) {
  const { write, end } = response;
  const chunks = [];
  response.write = (chunk) => Boolean(chunks.push(Buffer.from(chunk)));
  response.end = (chunk) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    Object.assign(response, { write, end });
    return answer(Buffer.concat(chunks));
  };
}

function matches({ method, path }, request) {
  return (
    (method === undefined || method === request.method) &&
    (path === undefined || request.originalUrl.includes(path))
  );
}

function odataError(code, message) {
  return { error: { code, message } };
}

function isLoopback(address) {
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address);
}

module.exports = { createFaults };
