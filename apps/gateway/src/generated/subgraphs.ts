// Made from tools/graph/subgraphs.ts by `npm run generate`. Never edited.
export const subgraphs = [
  { name: 'offices', portVariable: 'OFFICES_PORT', urlVariable: 'OFFICES_URL' },
  { name: 'applications', portVariable: 'APPLICATIONS_PORT', urlVariable: 'APPLICATIONS_URL' },
  { name: 'foreigner-residence', portVariable: 'FOREIGNER_RESIDENCE_PORT', urlVariable: 'FOREIGNER_RESIDENCE_URL' },
] as const;
