// appsync/resolvers/publish.ts
function request(ctx) {
  return { payload: ctx.args.input };
}
function response(ctx) {
  return ctx.result;
}
export {
  request,
  response
};
