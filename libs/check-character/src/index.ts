export { checkCharacter, endsInCheckCharacter } from './check-character';
