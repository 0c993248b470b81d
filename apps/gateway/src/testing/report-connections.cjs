// Preloaded into a gateway: tells the parent of each name that is looked up and each connection that is opened.
const dns = require('node:dns');
const net = require('node:net');

const report = (opens) => process.send?.({ opens });

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function reportedConnect(...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  report(`${options.host ?? options.path ?? 'localhost'}:${options.port ?? ''}`);
  return connect.apply(this, args);
};

for (const module of [dns, dns.promises]) {
  for (const name of Object.keys(module).filter((key) => /^(lookup|resolve|reverse)/.test(key))) {
    const original = module[name];
    module[name] = function reportedLookup(host, ...args) {
      if (!net.isIP(host)) report(`dns:${host}`);
      return original.call(this, host, ...args);
    };
  }
}
