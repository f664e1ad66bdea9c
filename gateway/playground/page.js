/* The playground's own script: plain browser JavaScript, served as it is. */
const firstQuestion = `# Pick an operation on the left, or ask your own. This one crosses three subgraphs.
query FirstQuestion($storeId: ID!) {
  items(first: 3) {
    nodes {
      itemId
      description
      offer(storeId: $storeId) { price { amount currency } }
      availability(storeId: $storeId) { available { value unit } }
    }
  }
}
`;

(async () => {
  const settings = await (await fetch('/graphiql/settings')).json();
  const role = document.getElementById('role');
  const store = document.getElementById('store');
  const state = document.getElementById('token-state');
  let token;
  let subscriptions;

  const fill = (select, values) => {
    for (const value of values) select.add(new Option(value, value));
    const kept = localStorage.getItem(`tillgraph:${select.id}`);
    if (values.includes(kept)) select.value = kept;
  };
  fill(role, settings.roles);
  fill(store, settings.storeIds);

  const fetchToken = async () => {
    localStorage.setItem('tillgraph:role', role.value);
    localStorage.setItem('tillgraph:store', store.value);
    if (!settings.hasTokens) {
      state.textContent = 'No local issuer: set the Authorization header below.';
      return;
    }
    const answer = await fetch('/graphiql/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: role.value, storeId: store.value }),
    });
    token = (await answer.json()).token;
    subscriptions?.dispose();
    state.textContent = answer.ok ? 'signed in' : 'no token';
  };
  role.addEventListener('change', fetchToken);
  store.addEventListener('change', fetchToken);
  await fetchToken();

  /* One socket for all subscriptions that run, opened by the first: it says who the caller is. */
  const subscribe = (params, headers) => {
    const authorization = headers.authorization ?? headers.Authorization ?? bearer();
    subscriptions ??= graphqlWs.createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      connectionParams: authorization ? { authorization } : {},
      on: { closed: () => (subscriptions = undefined) },
    });
    return subscriptions.iterate(params);
  };
  const bearer = () => (token ? `Bearer ${token}` : undefined);
  const isSubscription = ({ operationName }, document) =>
    (document?.definitions ?? []).some(
      ({ operation, name }) =>
        operation === 'subscription' && (!operationName || name?.value === operationName),
    );

  const fetcher = async (params, options) => {
    if (isSubscription(params, options?.documentAST)) {
      return subscribe(params, options?.headers ?? {});
    }
    const headers = { 'content-type': 'application/json', ...(options?.headers ?? {}) };
    if (token && !headers.authorization && !headers.Authorization) headers.authorization = bearer();
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(params),
    });
    return answer.json();
  };

  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  /* What the demo data has under these names, so that an example answers at the first press. */
  const examples = () => ({
    storeId: store.value,
    workstationId: `${store.value}-W1`,
    operatorId: `O${store.value.slice(1)}-01`,
    itemId: 'I00002',
    gtin: '09520000000028',
    customerId: 'C00001',
    first: 5,
  });
  const variablesOf = (query) => {
    const known = examples();
    const names = [...query.matchAll(/\$(\w+)\s*:/g)].map(([, name]) => name);
    const given = names.filter((name) => name in known).map((name) => [name, known[name]]);
    return given.length === 0 ? '' : JSON.stringify(Object.fromEntries(given), null, 2);
  };
  const show = (query) => {
    root.render(
      React.createElement(GraphiQL, {
        fetcher,
        query,
        variables: variablesOf(query),
        defaultEditorToolsVisibility: 'variables',
        isHeadersEditorEnabled: true,
      }),
    );
  };

  const audiences = ['till', 'dtc', 'backoffice', 'erp'];
  const operations = audiences.flatMap((name) =>
    settings.operations.filter((operation) => operation.audience === name),
  );
  const list = document.getElementById('operations');
  const listOperations = (part) => {
    list.replaceChildren();
    let audience;
    for (const operation of operations) {
      if (!operation.name.toLowerCase().includes(part.toLowerCase())) continue;
      if (operation.audience !== audience) {
        audience = operation.audience;
        const heading = document.createElement('li');
        heading.className = 'audience';
        heading.textContent = audience;
        list.append(heading);
      }
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.textContent = operation.name;
      button.addEventListener('click', () => show(operation.document));
      item.append(button);
      list.append(item);
    }
  };
  const find = document.getElementById('find');
  find.addEventListener('input', () => listOperations(find.value));
  listOperations('');
  show(firstQuestion);
})();
