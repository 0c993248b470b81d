/** Where every "now" comes from. Handed in, so that a test decides what time it is. */
export type Clock = () => Date;

/** The machine's own clock. This file is the only one that the linter lets read it. */
export const systemClock: Clock = () => new Date();
