// Loaded before a subgraph: writes what PostgreSQL's auto_explain tells of its statements to standard output, one JSON line each.
const { writeSync } = require('node:fs');
const { Client } = require('pg');

const connect = Client.prototype.connect;
Client.prototype.connect = function watched(...args) {
  this.on('notice', ({ message }) => {
    const plan = message?.indexOf('plan:\n') ?? -1;
    if (plan >= 0) writeSync(1, `{"msg":"plan","plan":${JSON.stringify(message.slice(plan + 6))}}\n`);
  });
  return connect.apply(this, args);
};
