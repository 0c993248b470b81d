export { DamagedFieldError, FieldKeys, type SealedField, UnknownFieldKeyError } from './field-keys';
