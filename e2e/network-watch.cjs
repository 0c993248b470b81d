// Loaded before an app: writes every outgoing connection and every name that is looked up to WATCH_FILE, one JSON line each.
const dgram = require('node:dgram');
const dns = require('node:dns');
const { appendFileSync } = require('node:fs');
const net = require('node:net');

const file = process.env.WATCH_FILE;
const note = (kind, target) => appendFileSync(file, `${JSON.stringify({ kind, target })}\n`);

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function watched(...args) {
  const [options] = net._normalizeArgs(Array.isArray(args[0]) ? args[0] : args);
  note('connect', options.path ?? `${options.host ?? 'localhost'}:${options.port}`);
  return connect.apply(this, args);
};

for (const [holder, names] of [
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveSrv', 'resolveTxt', 'reverse']],
  [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveSrv', 'resolveTxt', 'reverse']],
]) {
  for (const name of names) {
    const original = holder[name];
    holder[name] = function watched(target, ...rest) {
      note('dns', String(target));
      return original.call(this, target, ...rest);
    };
  }
}

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function watched(...args) {
  note('datagram', args.filter((arg) => typeof arg === 'string' || typeof arg === 'number').join(':'));
  return send.apply(this, args);
};
