export type Language = 'id' | 'en';

/** A text for people in both languages of the service. Indonesian is what is shown by default. */
export type LocalizedText = Readonly<Record<Language, string>>;
