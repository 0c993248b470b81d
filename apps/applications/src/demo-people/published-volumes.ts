/** Passports in a year, as somebody has published it. */
export interface PublishedVolume {
  readonly officeId: string;
  readonly passportsAYear: number;
  readonly source: string;
}

/** 3.09 million in 2017, the last year of which a figure for the whole country was found (docs/domain.md §5 rule 14). */
export const passportsNationwide = 3_090_000;

/**
 * What is known of single offices. The years differ, and none is the year of the national figure: that the shares have
 * stayed what they were is assumed. That an office's figure contains those of its units is assumed too.
 */
export const publishedVolumes: readonly PublishedVolume[] = [
  { officeId: 'KANIM-MALANG', passportsAYear: 73_338, source: '2024; docs/domain.md §5 rule 14' },
  {
    officeId: 'KANIM-PALEMBANG',
    // About 31,000 in the ten months to October 2022; that the other two were like them is assumed.
    passportsAYear: (31_000 * 12) / 10,
    source: 'January to October 2022; docs/domain.md §5 rule 14',
  },
  {
    officeId: 'KANIM-JAKARTA-SELATAN',
    passportsAYear: 197_076,
    source: '2023; the head of the office, https://news.detik.com/berita/d-7103943',
  },
  {
    officeId: 'KANIM-JAKARTA-PUSAT',
    passportsAYear: 109_473,
    source: '2023; the head of the office, https://antaranews.com/berita/3891576',
  },
];
