/* The playground's own script: plain browser JavaScript, served as it is. */
(async () => {
  const settings = await (await fetch('/graphiql/settings')).json();
  const role = document.getElementById('role');
  const store = document.getElementById('store');
  const state = document.getElementById('token-state');
  let token;

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
    state.textContent = answer.ok ? 'signed in' : 'no token';
  };
  role.addEventListener('change', fetchToken);
  store.addEventListener('change', fetchToken);
  await fetchToken();

  const fetcher = async (params, options) => {
    const headers = { 'content-type': 'application/json', ...(options?.headers ?? {}) };
    if (token && !headers.authorization && !headers.Authorization) {
      headers.authorization = `Bearer ${token}`;
    }
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(params),
    });
    return answer.json();
  };

  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  const show = (query) => {
    root.render(
      React.createElement(GraphiQL, {
        fetcher,
        query,
        defaultEditorToolsVisibility: 'variables',
        isHeadersEditorEnabled: true,
      }),
    );
  };

  const list = document.getElementById('operations');
  const listOperations = (part) => {
    list.replaceChildren();
    let audience;
    for (const operation of settings.operations) {
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
  show(settings.operations[0]?.document ?? '{ __typename }');
})();
