export { type SecretKey, parseSecretKeys } from './secret-key';
