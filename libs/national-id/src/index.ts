export { type Nik, type Sex, fitsBirthDay, inventedNik, isInventedNik, maskNik, parseNik, unknownRegion } from './nik';
