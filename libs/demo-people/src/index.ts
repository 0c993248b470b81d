export { demoEpoch } from './demo-epoch';
export { type DemoScale, demoScales, manyPeopleOf } from './demo-scale';
export { inventedIndonesianName } from './indonesian-name';
export { inventedIndonesianNik } from './indonesian-nik';
export { personRandom } from './person-random';
export { scatteredSerial } from './scattered-serial';
export { type SeededRandom, seededRandom } from './seeded-random';
export { type Shares, sharesOf } from './shares';
