export { type CountAccuracy, type PeopleCount, countFor } from './people-count';
