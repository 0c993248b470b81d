export { demoEpoch } from './demo-epoch';
export { inventedIndonesianName } from './indonesian-name';
export { inventedIndonesianNik } from './indonesian-nik';
export { type SeededRandom, seededRandom } from './seeded-random';
