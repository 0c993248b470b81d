const texts = import.meta.glob<string>('../queries/*.graphql', { query: '?raw', import: 'default', eager: true });

export function readyQueryText(file: string): string {
  const text = texts[`../queries/${file}.graphql`];
  if (text === undefined) throw new Error(`There is no queries/${file}.graphql.`);
  return text;
}
