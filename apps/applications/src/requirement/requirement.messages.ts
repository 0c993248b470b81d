import type { LocalizedText } from '@imigraph/errors';
import type { Fact, Note } from './requirement.rules';

/** What to ask a person so that the fact becomes known. */
export const questions: Readonly<Record<Fact, LocalizedText>> = {
  age: { id: 'Berapa usia pemohon?', en: 'How old is the applicant?' },
  married: { id: 'Apakah pemohon sudah menikah?', en: 'Is the applicant married, or has the applicant been?' },
  purpose: { id: 'Untuk tujuan apa perjalanannya?', en: 'What is the journey for?' },
  birthProofComplete: {
    id: 'Apakah bukti kelahiran memuat nama, tanggal dan tempat lahir, serta nama orang tua?',
    en: 'Does the proof of birth show the name, the day and place of birth, and the parents?',
  },
  naturalised: {
    id: 'Apakah pemohon menjadi WNI melalui pewarganegaraan atau pernyataan?',
    en: 'Did the applicant become a citizen by naturalisation or declaration?',
  },
  nameChanged: { id: 'Apakah pemohon pernah berganti nama?', en: 'Has the applicant changed names?' },
  forceMajeure: {
    id: 'Apakah paspor hilang atau rusak karena keadaan kahar, seperti banjir atau kebakaran?',
    en: 'Was the passport lost or damaged by force majeure, such as a flood or a fire?',
  },
  parentHasPassport: { id: 'Apakah ayah atau ibu memiliki paspor?', en: 'Does a parent have a passport?' },
  parentsMarried: { id: 'Apakah orang tua anak menikah?', en: 'Are the parents of the child married?' },
  hasOldPassport: { id: 'Apakah anak sudah pernah memiliki paspor?', en: 'Has the child had a passport before?' },
  hasGuarantor: { id: 'Apakah ada penjamin?', en: 'Is there a guarantor?' },
  guarantorExempt: {
    id: 'Apakah pemohon dikecualikan dari kewajiban penjaminan (Pasal 63), misalnya menikah sah dengan WNI?',
    en: 'Is the applicant exempt from having a guarantor (article 63), for instance as the legal spouse of a citizen?',
  },
  guarantorChanges: { id: 'Apakah penjaminnya berganti?', en: 'Does the guarantor change?' },
  bornInIndonesia: {
    id: 'Apakah permohonan ini untuk anak yang lahir di Indonesia?',
    en: 'Is this for a child who was born in Indonesia?',
  },
  filedByAgent: { id: 'Apakah permohonan diajukan melalui kuasa?', en: 'Is the application filed by an agent?' },
  extensionNumber: { id: 'Perpanjangan yang keberapa?', en: 'Which extension is it: the first, the second, …?' },
  stayPurpose: { id: 'Untuk apa tinggal di Indonesia?', en: 'What is the stay in Indonesia for?' },
  joinsItapHolder: {
    id: 'Apakah pemohon bergabung dengan keluarga pemegang ITAP?',
    en: 'Does the applicant join a relative who holds a permanent stay permit?',
  },
  commitmentMade: {
    id: 'Apakah visanya mensyaratkan pernyataan komitmen?',
    en: 'Did the visa require a statement of commitment?',
  },
  specialCategory: {
    id: 'Apakah permohonan termasuk kategori khusus (Pasal 164 huruf k): kemanfaatan atau alasan kemanusiaan?',
    en: 'Does it fall in the special category (article 164 k): public benefit or a humanitarian reason?',
  },
};

/** What to mind about a document. */
export const notes: Readonly<Record<Note, LocalizedText>> = {
  SHOWS_BIRTH_DATA: {
    id: 'Harus memuat nama, tanggal dan tempat lahir, serta nama orang tua.',
    en: 'It must show the name, the day and place of birth, and the parents.',
  },
  ISSUED_AFTER_2009: {
    id: 'Daftar ini berlaku untuk paspor yang terbit setelah tahun 2009 (asumsi).',
    en: 'This list holds for a passport that was issued after 2009 (assumed).',
  },
  FULL_PASSPORT: {
    id: 'Paspor yang halamannya penuh.',
    en: 'The passport whose pages are full.',
  },
  MADE_BY_OFFICER: {
    id: 'Dibuat oleh petugas di kantor; tidak perlu dibawa.',
    en: 'An officer makes it at the office; there is nothing to bring.',
  },
  CUSTODY_HOLDER_ALONE: {
    id: 'Jika orang tua bercerai dengan putusan pengadilan, cukup dari pemegang hak asuh.',
    en: 'If the parents are divorced by a court order, the one with custody makes it alone.',
  },
  KIND_OF_EVENT: {
    id: 'Bukti yang sesuai dengan peristiwanya, misalnya akta atau putusan pengadilan.',
    en: 'The proof that belongs to the event, such as a certificate or a court order.',
  },
};

/** Why it is not known which documents to bring. */
export const gapMessages = {
  GROUP_OF_SERVICES: {
    id: 'Ini kelompok layanan. Tanyakan persyaratan salah satu layanan di dalamnya.',
    en: 'This is a group of services. Ask for the requirements of one of them.',
  },
  NO_REQUIREMENT_SET: {
    id: 'Persyaratan layanan ini tidak diketahui. Tanyakan kepada kantor imigrasi.',
    en: 'The requirements of this service are not known. Ask the immigration office.',
  },
} as const satisfies Record<string, LocalizedText>;
