/**
 * The first two of the eight characters of ids and numbers of people by the million. None of the few dozen people
 * (demo-people.ts) has ids or numbers that begin so.
 */
export const serialPrefix = 'DX';
