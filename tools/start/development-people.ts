import type { TokenRequest, TokenRole } from '../development-issuer/claims.ts';

export interface DevelopmentPerson extends TokenRequest {
  roles: [TokenRole];
  /** Its token's file in .imigraph/tokens. */
  file: string;
  /** For the person who picks a token. */
  standsFor: { id: string; en: string };
}

const EAST_JAVA = 'Kanwil Ditjen Imigrasi Jawa Timur';

/**
 * Whose tokens `npm start` prints and the explorer offers. The two applicants are among the invented people that the subgraphs load. Whoever reads
 * of others has a purpose, which goes into the access log.
 */
export const DEVELOPMENT_PEOPLE: readonly DevelopmentPerson[] = [
  {
    roles: ['APPLICANT'],
    file: 'APPLICANT',
    sub: 'demo-applicant-1',
    standsFor: { id: 'warga negara dengan permohonan paspor', en: 'a citizen with passport applications' },
  },
  {
    roles: ['APPLICANT'],
    file: 'FOREIGNER',
    sub: 'demo-foreigner-1',
    standsFor: { id: 'orang asing dengan izin tinggal', en: 'a foreign resident with stay permits' },
  },
  {
    roles: ['SPONSOR'],
    file: 'SPONSOR',
    sub: 'demo-sponsor-1',
    standsFor: { id: 'perusahaan penjamin tenaga kerja asing', en: 'a company that sponsors foreign workers' },
  },
  {
    roles: ['ACCOMMODATION'],
    file: 'ACCOMMODATION',
    sub: 'demo-accommodation-1',
    standsFor: { id: 'hotel yang melaporkan tamu asingnya', en: 'a hotel that reports its foreign guests' },
  },
  {
    roles: ['COUNTER_OFFICER'],
    file: 'COUNTER_OFFICER',
    sub: 'demo-counter-officer-1',
    purpose: 'counter service',
    office: 'KANIM-MALANG',
    standsFor: { id: 'di KANIM-MALANG', en: 'at KANIM-MALANG' },
  },
  {
    roles: ['INTERVIEWER'],
    file: 'INTERVIEWER',
    sub: 'demo-interviewer-1',
    purpose: 'interview',
    office: 'KANIM-MALANG',
    standsFor: { id: 'di KANIM-MALANG', en: 'at KANIM-MALANG' },
  },
  {
    roles: ['ADJUDICATOR'],
    file: 'ADJUDICATOR',
    sub: 'demo-adjudicator-1',
    purpose: 'decision',
    office: 'KANIM-MALANG',
    standsFor: { id: 'di KANIM-MALANG', en: 'at KANIM-MALANG' },
  },
  {
    roles: ['OFFICE_HEAD'],
    file: 'OFFICE_HEAD',
    sub: 'demo-office-head-1',
    purpose: 'supervision of the office',
    office: 'KANIM-JAKARTA-SELATAN',
    standsFor: { id: 'kepala KANIM-JAKARTA-SELATAN', en: 'head of KANIM-JAKARTA-SELATAN' },
  },
  {
    roles: ['ENFORCEMENT_OFFICER'],
    file: 'ENFORCEMENT_OFFICER',
    sub: 'demo-enforcement-officer-1',
    purpose: 'supervision of foreigners',
    office: 'KANIM-MALANG',
    standsFor: { id: 'di KANIM-MALANG', en: 'at KANIM-MALANG' },
  },
  {
    roles: ['VILLAGE_OFFICER'],
    file: 'VILLAGE_OFFICER',
    sub: 'demo-village-officer-1',
    office: 'KANIM-AGAM',
    standsFor: { id: 'dari KANIM-AGAM', en: 'of KANIM-AGAM' },
  },
  {
    roles: ['REGIONAL_HEAD'],
    file: 'REGIONAL_HEAD',
    sub: 'demo-regional-head-1',
    purpose: 'supervision of the region',
    regional_office: EAST_JAVA,
    standsFor: { id: `kepala ${EAST_JAVA}`, en: `head of ${EAST_JAVA}` },
  },
  {
    roles: ['DG_ADMIN'],
    file: 'DG_ADMIN',
    sub: 'demo-dg-admin-1',
    purpose: 'administration',
    standsFor: { id: 'di Direktorat Jenderal', en: 'at the Directorate General' },
  },
  {
    roles: ['LOCAL_PARTNER'],
    file: 'LOCAL_PARTNER',
    sub: 'demo-local-partner-1',
    standsFor: { id: 'kota yang menjadi tuan rumah unit layanan', en: 'a city that hosts a service unit' },
  },
  {
    roles: ['EVALUATOR'],
    file: 'EVALUATOR',
    sub: 'demo-evaluator-1',
    standsFor: { id: 'evaluator kementerian koordinator', en: 'an evaluator of the coordinating ministry' },
  },
  {
    roles: ['ANALYST'],
    file: 'ANALYST',
    sub: 'demo-analyst-1',
    standsFor: { id: 'analis, yang melihat angka dan bukan orang', en: 'an analyst, who sees figures and no person' },
  },
  {
    roles: ['AUDITOR'],
    file: 'AUDITOR',
    sub: 'demo-auditor-1',
    purpose: 'audit',
    standsFor: { id: 'auditor', en: 'an auditor' },
  },
];
