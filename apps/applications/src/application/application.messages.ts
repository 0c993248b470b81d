import type { LocalizedText } from '@imigraph/errors';
import {
  type ChangeRefusal,
  type StartRefusal,
  type SubmissionRefusal,
  type WithdrawalRefusal,
  mostOpenApplications,
} from './application.rules';

type Refusal = 'KEY_REUSED' | StartRefusal | ChangeRefusal | SubmissionRefusal | WithdrawalRefusal;

/** What a person reads when a request on an application is refused. */
export const refusalMessages: Readonly<Record<Refusal, LocalizedText>> = {
  KEY_REUSED: {
    id: 'Permintaan ini memakai kunci yang sudah dipakai untuk permintaan lain. Ulangi dengan kunci baru.',
    en: 'This request has a key that was used for another one. Send it again with a new key.',
  },
  SERVICE_NOT_OFFERED_HERE: {
    id: 'Tempat ini tidak melayani permohonan paspor. Pilih tempat lain.',
    en: 'This place does not take passport applications. Choose another one.',
  },
  TOO_MANY_OPEN: {
    id: `Akun Anda sudah memiliki ${mostOpenApplications} permohonan yang belum selesai. Cabut salah satu, atau tunggu sampai selesai.`,
    en: `Your account has ${mostOpenApplications} unfinished applications already. Withdraw one, or wait until one is finished.`,
  },
  IMPLAUSIBLE_NAME: {
    id: 'Nama terdiri atas 1 sampai 100 karakter: huruf, spasi, titik, koma, apostrof dan tanda hubung.',
    en: 'A name has 1 to 100 characters: letters, spaces, full stops, commas, apostrophes and hyphens.',
  },
  IMPLAUSIBLE_BIRTH_DAY: {
    id: 'Tanggal lahir tidak boleh di masa depan atau lebih dari 130 tahun yang lalu.',
    en: 'A day of birth is not in the future and not more than 130 years ago.',
  },
  IMPLAUSIBLE_NIK: {
    id: 'NIK terdiri atas 16 angka tanpa spasi: 6 angka kode wilayah, 6 angka tanggal lahir (untuk perempuan, tanggalnya ditambah 40) dan 4 angka nomor urut.',
    en: 'A NIK has 16 digits without spaces: 6 of the region, 6 of the day of birth (of a woman, the day with 40 added) and 4 of a serial number.',
  },
  NIK_DIFFERS_FROM_BIRTH_DAY: {
    id: 'NIK ini milik orang dengan tanggal lahir lain. Periksa NIK dan tanggal lahir.',
    en: 'This NIK is of a person who was born on another day. Check the NIK and the day of birth.',
  },
  NIK_HAS_OPEN_APPLICATION: {
    id: 'Sudah ada permohonan yang belum selesai untuk NIK ini. Tunggu sampai selesai atau dicabut.',
    en: 'There is an unfinished application for this NIK already. Wait until it is finished or withdrawn.',
  },
  NOT_A_DRAFT: {
    id: 'Permohonan ini bukan draf lagi.',
    en: 'This application is not a draft any more.',
  },
  CHANGED_MEANWHILE: {
    id: 'Permohonan ini sudah diubah. Muat ulang, lalu ulangi perubahan Anda.',
    en: 'This application was changed meanwhile. Load it again and repeat your change.',
  },
  INCOMPLETE: {
    id: 'Permohonan ini belum lengkap. Isi data yang masih kosong.',
    en: 'This application is not complete. Fill in what is missing.',
  },
  ALREADY_CLOSED: {
    id: 'Permohonan ini sudah dicabut atau sudah selesai.',
    en: 'This application has been withdrawn or finished already.',
  },
};
