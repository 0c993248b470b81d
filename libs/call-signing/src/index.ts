export { type CallEnvelope, type IncomingCall, type OutgoingCall, signatureHeaders } from './call';
export { CallSigner } from './call-signer';
export { type CallFault, CallVerifier, callWindowMs } from './call-verifier';
