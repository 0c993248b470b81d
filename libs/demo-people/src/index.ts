export { demoEpoch } from './demo-epoch';
export { inventedIndonesianName } from './indonesian-name';
export { type SeededRandom, seededRandom } from './seeded-random';
