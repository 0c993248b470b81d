export { type CountAccuracy, type PeopleCount, countFor, fewestPeople } from './people-count';
