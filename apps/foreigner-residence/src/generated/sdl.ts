// Made from this app's .graphql files by `npx nx codegen foreigner-residence`. Never edited.
export const sdl = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@interfaceObject"])
  @contact(
    name: "@imigraph/foreigner-residence-team"
    description: "Foreigners who live in the country, their permits, addresses and passports."
  )

"Whom to ask about this subgraph: a team role, as in .github/CODEOWNERS."
directive @contact(
  "The team role."
  name: String!
  "Where the team is reached."
  url: String
  "What it answers for."
  description: String
) on SCHEMA

"An instant in UTC, as RFC 3339: 2026-01-26T01:00:00Z."
scalar DateTime @specifiedBy(url: "https://datatracker.ietf.org/doc/html/rfc3339")

"A calendar day without a time or zone: 2026-01-26. Which day it is depends on the service point's own zone."
scalar LocalDate

"An amount of money in Indonesian rupiah: a whole number, such as 350000."
scalar Rupiah

"A text for people in both languages of the service."
type LocalizedText @shareable {
  "Indonesian, the language of the service."
  id: String!
  "English."
  en: String!
}

"Where a page of a list stands in the whole of it."
type PageInfo @shareable {
  "Whether more follows behind endCursor."
  hasNextPage: Boolean!
  "Whether more stands before startCursor."
  hasPreviousPage: Boolean!
  "The cursor of the page's first edge; null when the page is empty."
  startCursor: String
  "The cursor of the page's last edge; null when the page is empty."
  endCursor: String
}

"Where a fact comes from and how far it may be trusted."
type Provenance @shareable {
  "The source, as the reference data names it."
  source: String!
  "Whether the source bears the fact out."
  verification: Verification!
}

"How far a fact is borne out by its source."
enum Verification {
  "A named source says it."
  VERIFIED
  "A source says part of it, or said it some years ago."
  PARTLY
  "Nobody is known to say it: it was concluded or assumed."
  ASSUMED
}

"A number of people, told so that nobody is found in it."
type PeopleCount @shareable {
  "The number; null when it is suppressed."
  value: Int
  "How exactly it is told."
  accuracy: CountAccuracy!
}

"How exactly a count of people is told."
enum CountAccuracy {
  "The number itself."
  EXACT
  "To the nearest 5."
  ROUNDED
  "Too few people to tell."
  SUPPRESSED
}

type Country @key(fields: "alpha3", resolvable: false) {
  alpha3: ID!
}

"""
A passport that another country has issued to a foreigner (paspor asing). A citizen's is a Passport. Seen by whoever sees
the foreigner. "Today" is the day in the zone of where the foreigner lives, and in western time when that is not known.
"""
type ForeignPassport @key(fields: "id") {
  """
  The public code, which never changes: PA-7K2M9QX4 and a check character (ISO 7064 MOD 37,36). Its form is assumed. The
  number of a passport is no key: it is not everybody's to read.
  """
  id: ID!
  "Whose it is."
  foreigner: Foreigner!
  """
  The number, unique in the issuing country: up to nine digits and capitals. Whole for the foreigner and for the officers
  of the office that is responsible for where they live; for the heads of regional offices, the Directorate General and
  its auditors masked: X****567, and a short number hidden whole. Who reads it whole is assumed.
  """
  number: String!
  "The country that issued it, by its three letters."
  issuingCountryCode: ID!
  "The country that issued it."
  issuingCountry: Country
  "The surname as the passport has it; a single name counts as a surname."
  surname: String!
  "The given names as the passport has them; null for somebody with a single name."
  givenNames: String
  "The day on which it was issued: its first day."
  issuedOn: LocalDate!
  "The day of expiry. That the passport is still valid on this day is assumed."
  expiresOn: LocalDate!
  "What it is on a day (today, if none is given); null on a day before it was issued."
  state(asOf: LocalDate): ForeignPassportState
  "The day from which it is lost, damaged, replaced or revoked; null when it is none of these."
  endedOn: LocalDate
  "The passport of the same country that took its place; null when none is known."
  successor: ForeignPassport
  """
  The machine-readable zone (ICAO Doc 9303, size TD3), at most 2 lines: always two, of 44 characters each, worked out from
  what is known of the passport. Null for whoever reads the number masked, and when a name is in letters for which Doc 9303 has no Latin
  ones. Where Doc 9303 leaves a choice, as between AE and A for Ä, the printed passport may differ.
  """
  machineReadableZone: [String!]
  "True for demonstration data: such a passport does not exist."
  invented: Boolean!
}

"What a foreigner's passport is on a day (status paspor)."
enum ForeignPassportState {
  "It can be used (berlaku)."
  ACTIVE
  "Its last day has passed (habis berlaku)."
  EXPIRED
  "Reported lost (hilang)."
  LOST
  "Too damaged to be used (rusak)."
  DAMAGED
  "Given up for another (diganti)."
  REPLACED
  "Taken back by the country that issued it (dicabut)."
  REVOKED
}

"A page of foreigners' passports."
type ForeignPassportConnection {
  "At most as many as the page asked for."
  edges: [ForeignPassportEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A foreigner's passport in a list."
type ForeignPassportEdge {
  "Where it stands in the list."
  cursor: String!
  "The passport."
  node: ForeignPassport!
}

"""
A foreigner (Warga Negara Asing, WNA) who holds or held a stay permit. Seen by themself, by the officers of the office
that is responsible for where they live and of its units, by the head of the regional office above it, and by the
Directorate General and its auditors. For everyone else there is no such foreigner.
"""
type Foreigner @key(fields: "id") {
  """
  The public code, which never changes: WNA-7K2M9QX4 and a check character (ISO 7064 MOD 37,36). Its form is assumed: the
  number of the immigration register (NIORA) will be a key of its own once its form is known.
  """
  id: ID!
  "The full name, written as in the passport."
  name: String!
  "The day of birth."
  birthOn: LocalDate!
  "As the passport says."
  sex: Sex!
  "The citizenship with which the foreigner is here, by the country's three letters."
  nationalityCode: ID!
  "The citizenship with which the foreigner is here."
  nationality: Country
  "Where they live now, as last reported; null when nothing is known."
  residence: Residence
  "Where they live and lived, the latest first."
  residences(first: Int = 20, after: String, last: Int, before: String): ResidenceConnection!
  "Their stay permits, from the one that lasts longest."
  permits(first: Int = 20, after: String, last: Int, before: String): StayPermitConnection!
  "Their passports over time, the one issued last first."
  passports(first: Int = 20, after: String, last: Int, before: String): ForeignPassportConnection!
  """
  The passport that they could use on a day: today where they live, if none is given. Of several, one of their
  nationality before any other, and of those the one issued last; null when none is known.
  """
  passport(asOf: LocalDate): ForeignPassport
  "True for demonstration data: such a person does not exist."
  invented: Boolean!
}

"Sex as a passport can state it (jenis kelamin)."
enum Sex {
  "Female (perempuan)."
  FEMALE
  "Male (laki-laki)."
  MALE
  "Not stated."
  UNSPECIFIED
}

"A page of foreigners."
type ForeignerConnection {
  "At most as many as the page asked for."
  edges: [ForeignerEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all, of those that you may see."
  totalCount: Int!
}

"A foreigner in a list."
type ForeignerEdge {
  "Where they stand in the list."
  cursor: String!
  "The foreigner."
  node: Foreigner!
}

"Which foreigners to list. Conditions that are left out do not matter."
input ForeignerWhere {
  "With this nationality, by the country's three letters."
  nationality: ID
  "Living in this regency or city, by its code."
  regencyCode: ID
}

extend type Query {
  "A foreigner by their id; null when there is none that you may see."
  foreigner(id: ID!): Foreigner
  "The foreigner whose account asks; null when the account is no foreigner's."
  myResidence: Foreigner
  "The foreigners that you may see, by id. For officers, for the Directorate General, and for a foreigner, who finds themself."
  foreigners(where: ForeignerWhere, first: Int = 20, after: String, last: Int, before: String): ForeignerConnection!
}

"""
What an overstay on a stay permit costs and leads to (lewat batas izin tinggal, overstay), for its holder alone: everybody
in a family has a permit and an overstay of their own. It is a quote and no record: nothing here says whether a charge was paid.
"""
type OverstayQuote {
  "The stay permit."
  permit: StayPermit!
  "The day for which this is told."
  on: LocalDate!
  """
  Days by which the holder has overstayed on that day; 0 when they have not. They are counted from the day after the
  permit's last day, which is assumed, up to and with the day on which it was ended. For a day to come: as it will be if
  the permit is neither ended nor followed by another.
  """
  daysOverstayed: Int!
  "What is to be paid, or why that cannot be said."
  charge: OverstayChargeResult!
  "What follows; null when there is no overstay."
  consequences: OverstayConsequences
}

union OverstayChargeResult = OverstayCharge | OverstayChargeRefused

"What an overstay costs (biaya beban): the days by the rate of the day for which it is told, which is assumed."
type OverstayCharge {
  "All that is to be paid."
  amount: Rupiah!
  "For how many days: 1 to 60. More are not settled by a charge; that 60 still are is assumed."
  daysCharged: Int!
  "What a day costs each person."
  dailyRate: Rupiah!
  "The tariff, by its code in the reference data."
  tariffCode: ID!
  "The regulation that says so."
  regulation: String!
  "The first day on which the tariff holds."
  effectiveFromOn: LocalDate!
  "The last day on which it holds; null while no other tariff is known to follow, so that a day to come is told with it too."
  effectiveToOn: LocalDate
  "What else is to be known, in English, as the reference data have it: also what of it is assumed."
  notes: String
  "Where the tariff comes from."
  provenance: Provenance!
}

"Why no charge is told. None of the reasons but NOT_OVERSTAYED says that there is nothing to pay."
type OverstayChargeRefused {
  "The reason, for a program."
  reason: OverstayChargeRefusal!
  "The reason in words, in the language of the request."
  message: String!
}

"Reasons not to tell a charge."
enum OverstayChargeRefusal {
  "There is no overstay on that day."
  NOT_OVERSTAYED
  "More than 60 days: no charge settles it. See consequences."
  BEYOND_CHARGE
  "It is not known what a day of overstay cost on that day."
  NOT_KNOWN_ON_DAY
}

"What follows an overstay (Undang-Undang 6/2011 article 78)."
type OverstayConsequences {
  "When the charge is paid, where there is one."
  ifPaid: OverstayConsequence!
  "When it is not paid."
  ifUnpaid: OverstayConsequence!
  "What says so. Assumed for exactly 60 days, which the sources do not cover: they say under 60 and over 60."
  provenance: Provenance!
}

"What follows an overstay for its holder (akibat overstay)."
enum OverstayConsequence {
  """
  Neither a deportation nor a stamp in the passport: under 60 days and paid (orbitindonesia.com). Exactly 60 days are
  treated alike, which is assumed.
  """
  NO_DEPORTATION
  """
  Deportation, and a listing that bans from entering (deportasi dan penangkalan): under 60 days and not paid, or over 60
  days (Undang-Undang 6/2011 article 78). Exactly 60 days and not paid are treated as under 60, which is assumed.
  """
  DEPORTATION_AND_ENTRY_BAN
}

extend type Query {
  """
  What an overstay on a stay permit costs and leads to on a day: today where its holder lives, if none is given. The day may
  have passed or be still to come. Null when there is no such permit that you may see.
  """
  overstayQuote("The number of the stay permit." permitNumber: ID!, on: LocalDate): OverstayQuote
}

"""
How many stay permits stood when each month of a period was over, and how many began and ended in it (arus izin tinggal), in
the whole country: of the permits that the register holds, as the snapshot of a day tells it. They stand from the month of
their first day to that in which they were ended, by an exit, a conversion or otherwise; one that has run out and was not
ended stands, as an overstay. Nothing is told by sponsor: the graph has none yet. The Directorate General and auditors are told
exactly. Analysts are told once a month, and of no fewer than five foreigners who share all that is told of their permits: of each
such part to the nearest five, so that no number of people is left when other statistics are taken from these.
"""
type PermitFlows {
  "The groups, those with the most permits at the end of the period first: at most 250, and at most as many as \`first\` says."
  groups: [PermitFlowGroup!]!
  "How many groups there are in all."
  totalGroups: Int!
  "Whether there are more groups than were asked for."
  truncated: Boolean!
  """
  How many permits, of whichever months, are in no group, because a value to group by, the month of their beginning or that
  of their end is withheld. They are in no stock and in no flow. 0 when the accuracy is EXACT.
  """
  withheld: Int!
  """
  How many permits beyond those may fulfil the conditions: what a condition asks for is withheld of them. 0 when the
  accuracy is EXACT.
  """
  undecided: Int!
  "When the snapshot was taken; null while there is none, and then there are no groups. Only months that were over then are told."
  freshness: DateTime
  "How exactly the numbers are told."
  accuracy: StatisticsAccuracy!
}

"The stay permits that share the values that were asked for; null is a value that was not."
type PermitFlowGroup {
  "Their class."
  permitClass: PermitClass
  "The nationality of their holders, by its code (ISO 3166-1 alpha-3)."
  nationalityCode: ID
  "The nationality of their holders."
  nationality: Country
  "Each month of the period that is over, in order: at most 24."
  months: [PermitFlowMonth!]!
}

"""
A month of a group of stay permits. Its stock is that of the month before, with those that began in it and without those
that ended in it. For analysts 0 means that none are told: there may be some that are withheld.
"""
type PermitFlowMonth {
  "The first day of the month."
  beginsOn: LocalDate!
  "How many began in it."
  began: Int!
  "How many were ended in it. One that began and ended in it is counted in both."
  ended: Int!
  "How many stood when it was over."
  stock: Int!
}

"What to group flows of stay permits by. Sponsors are not among it, since the graph has none yet."
enum PermitFlowDimension {
  "Their class."
  PERMIT_CLASS
  "The nationality of their holders."
  NATIONALITY
}

"Which stay permits to count. Conditions that are left out do not matter."
input PermitFlowsWhere {
  "Of one of these classes; at most 250."
  permitClass: [PermitClass!]
  "Whose holders have one of these nationalities, by their codes (ISO 3166-1 alpha-3); at most 250."
  nationalityCode: [ID!]
}

extend type Query {
  """
  How many stay permits stood when each month was over, and how many began and ended in it, in one group for each combination
  of the dimensions in \`by\`: none for one group of all. At most 24 months and 250 groups. For the Directorate General,
  auditors and analysts.
  """
  permitFlows(
    where: PermitFlowsWhere
    "At most 2 dimensions."
    by: [PermitFlowDimension!]!
    "The first day of the first month."
    from: LocalDate!
    "The first day of the last month."
    to: LocalDate!
    first: Int! = 100
  ): PermitFlows!
}

"""
What the stay permits that stand (izin tinggal) add up to, as the snapshot of a day tells it: those in the state ACTIVE,
run out or not. Officers count those of the area of their office, a regional head those of the regional office, the
Directorate General and auditors all: exactly. Analysts count the whole country, and no fewer than five foreigners: permits
of too few are put together with others, and values that would single them out are withheld. Every number that an analyst is told, and
every sum or difference of such numbers, is 0 or stands for at least five foreigners. Analysts are told once a month.
"""
type PermitStatistics {
  "The groups in the order asked for: at most 1000, and at most as many as \`first\` says."
  groups: [PermitStatisticsGroup!]!
  "How many permits fulfil the conditions, whether their group is among \`groups\` or not."
  total: Int!
  "How many groups there are in all, after \`having\`."
  totalGroups: Int!
  "Whether there are more groups than were asked for."
  truncated: Boolean!
  """
  How many groups are not told, because one of their values is withheld; those that are withheld in the same way count
  as one. 0 when the accuracy is EXACT.
  """
  suppressedGroups: Int!
  """
  How many permits of the total are in no group, because a value to group by is withheld: without \`having\`, all groups and
  these are the total. 0 when the accuracy is EXACT.
  """
  withheld: Int!
  """
  How many permits beyond the total may fulfil the conditions: what a condition asks for is withheld of them. 0 when the
  accuracy is EXACT.
  """
  undecided: Int!
  """
  When the snapshot was taken; null while there is none, and then there are no groups. What came later is not in it, and
  days are counted to the day that it was then where each holder lives.
  """
  freshness: DateTime
  "How exactly the numbers are told."
  accuracy: StatisticsAccuracy!
}

"How exactly statistics are told."
enum StatisticsAccuracy {
  "Every record is counted where it belongs."
  EXACT
  """
  Values that fewer than five people share are withheld: a group has at least as many records as are told, and up to
  four people may not be counted at all.
  """
  PROTECTED
}

"The stay permits that share the values that were asked for."
type PermitStatisticsGroup {
  "The values that they share."
  key: PermitStatisticsKey!
  "How many they are; null when the accuracy is PROTECTED and none are told: there may be a few that are withheld."
  count: Int
  "Their part of the total, from 0 to 1; null when there is no total or no count."
  share: Float
  """
  Of how many days a permit has left, or its holder has overstayed, those of the group of whom it can be said. Null when
  there are none; for analysts when there are fewer than 10 (the number is assumed), and of those only that are told of at
  least five people.
  """
  days("Which days." of: PermitDuration!): DaysTaken
  """
  What an amount of the permits of the group adds up to, over those that have one. Null when none has: that is not 0, since
  an amount may be not known. For analysts null too when fewer than five people have one.
  """
  sum("Which amount." of: PermitAmount!): PermitSum
}

"A sum of money over stay permits."
type PermitSum {
  """
  What it adds up to. For analysts it leaves out the permits of whom fewer than five people that are told of together have
  an amount: then it is too small, and never too large.
  """
  amount: Rupiah!
  "Over how many permits; null for analysts, who could take it from the count."
  records: Int
}

"Which amount of stay permits is added up."
enum PermitAmount {
  """
  The charge due for the overstay on the day of the snapshot, as \`overstayQuote\` tells it: of a permit that ran out 1 to 60
  days ago, if it is known what a day costs. A longer overstay is not settled by a charge and adds nothing. Due does not
  mean owed: nothing here says whether it was paid.
  """
  OVERSTAY_CHARGE
}

"""
Whole days from one step to another, by the calendar of the place: on the same day is 0. A percentile is the least number
of days that so many of a hundred did not exceed.
"""
type DaysTaken @shareable {
  "The median: half of them took no longer."
  p50: Int!
  "Nine of ten took no longer."
  p90: Int!
  "Of how many records; null for analysts, who could take it from the count."
  records: Int
}

"Which days of stay permits are counted."
enum PermitDuration {
  "From the day of the snapshot to the last day of a permit that is valid."
  DAYS_LEFT
  "From the last day of a permit that has run out to the day of the snapshot."
  DAYS_OVERSTAYED
}

"""
The values that a group of stay permits shares; null for what was not grouped by, and for where a holder lives when that is
not known.
"""
type PermitStatisticsKey {
  "Their class."
  permitClass: PermitClass
  "How far their last day is away."
  term: PermitTerm
  "The nationality of their holders, by its code (ISO 3166-1 alpha-3)."
  nationalityCode: ID
  "The nationality of their holders."
  nationality: Country
  "The province in which their holders live, by its Kemendagri code."
  provinceCode: ID
  "The province in which their holders live."
  province: Region
  "The office that is responsible for where their holders live, by id; partly assumed."
  officeId: ID
  "The office that is responsible for where their holders live."
  office: ServicePoint
  "The regency or city in which their holders live, by its Kemendagri code."
  regencyCode: ID
  "The regency or city in which their holders live."
  regency: Region
}

"How far the last day of a stay permit that stands is away (masa berlaku). The steps of an overstay are assumed, but for 60."
enum PermitTerm {
  "Its first day is still to come."
  NOT_YET_VALID
  "It is valid for more than 90 days yet."
  ENDS_LATER
  "61 to 90 days are left."
  ENDS_WITHIN_90_DAYS
  "31 to 60 days are left."
  ENDS_WITHIN_60_DAYS
  "At most 30 days are left; on its last day 0."
  ENDS_WITHIN_30_DAYS
  "It ran out 1 to 10 days ago."
  OVERSTAYED_TO_10_DAYS
  "It ran out 11 to 60 days ago."
  OVERSTAYED_TO_60_DAYS
  "It ran out more than 60 days ago."
  OVERSTAYED_OVER_60_DAYS
}

"What to group stay permits by."
enum PermitDimension {
  "Their class."
  PERMIT_CLASS
  "How far their last day is away."
  TERM
  "The nationality of their holders."
  NATIONALITY
  "The province in which their holders live."
  PROVINCE
  "The office that is responsible for where their holders live."
  OFFICE
  "The regency or city in which their holders live."
  REGENCY
}

"Which stay permits to count. Conditions that are left out do not matter."
input PermitStatisticsWhere {
  "Of one of these classes; at most 250."
  permitClass: [PermitClass!]
  "Whose last day is as far away as one of these says; at most 250."
  term: [PermitTerm!]
  "Whose holders have one of these nationalities, by their codes (ISO 3166-1 alpha-3); at most 250."
  nationalityCode: [ID!]
  "Whose holders live in one of these provinces, by their Kemendagri codes; at most 250."
  provinceCode: [ID!]
  "Whose holders live where one of these offices is responsible; at most 250."
  officeId: [ID!]
  "Whose holders live in one of these regencies or cities, by their Kemendagri codes; at most 250."
  regencyCode: [ID!]
}

"Which groups to tell of."
input StatisticsHaving {
  "Those that count at least as many."
  countAtLeast: Int
  "Those that count at most as many."
  countAtMost: Int
}

"How to sort groups. What is equal is sorted by the values, in the order of \`by\`."
enum StatisticsOrder {
  "By the values, in the order of \`by\`."
  KEYS
  "The largest count first."
  COUNT_DESC
  "The smallest count first."
  COUNT_ASC
}

extend type Query {
  """
  What the stay permits that stand add up to, in one group for each combination of the dimensions in \`by\`: at most 3,
  none for one group of all. \`first\` is at most 1000. For officers, the Directorate General, auditors and analysts.
  """
  permitStatistics(
    where: PermitStatisticsWhere
    "At most 3 dimensions."
    by: [PermitDimension!]!
    "Which groups to tell of; all when it is left out."
    having: StatisticsHaving
    orderBy: StatisticsOrder! = KEYS
    first: Int! = 100
  ): PermitStatistics!
}

"""
That somebody else read what is held of a person (catatan akses): one entry for each request and person. It is written
before the answer is sent, and nobody can change or remove it.
"""
type PersonRead @shareable {
  "When it was read."
  at: DateTime!
  "What was read, by its types in this graph, at most 20."
  types: [String!]!
  "In which roles the reader asked, at most 20."
  readerRoles: [String!]!
  "The service point where the reader works, by id; null for one who works at none."
  readerServicePointId: ID
  "The service point where the reader works."
  readerServicePoint: ServicePoint
  "The regional office that the reader leads; null for everyone else."
  readerRegionalOffice: String
  "Why it was read, as the reader's sign-in says."
  purpose: String!
  "The reader's account: for auditors, and null for everyone else."
  readerAccount: ID
}

"A page of an access log."
type PersonReadConnection @shareable {
  "At most as many as the page asked for."
  edges: [PersonReadEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"An entry in an access log."
type PersonReadEdge @shareable {
  "Where it stands in the list."
  cursor: String!
  "The entry."
  node: PersonRead!
}

extend type Foreigner {
  "Who else has read what is held of them, the latest first. For themself and for auditors."
  accessLog(first: Int = 20, after: String, last: Int, before: String): PersonReadConnection
}

type Region @key(fields: "code") {
  code: ID!
  """
  How many foreigners live here: those whose residence, as last reported, is in this regency or city (or in one of this
  province), and who hold a stay permit that has not been ended. Who has overstayed is counted too, and nobody twice.
  Null when there is no such region.
  """
  foreignResidents: PeopleCount
}

"Where a foreigner lives or lived over a period (tempat tinggal). Seen by whoever sees the foreigner."
type Residence {
  "Who lives or lived there."
  foreigner: Foreigner!
  "The regency or city, by its code."
  regencyCode: ID!
  "The regency or city."
  regency: Region
  "Street and number; null when only the regency or city is known."
  address: String
  "The first day there."
  fromOn: LocalDate!
  "The day of the move away from there; null for where they live now."
  toOn: LocalDate
  "When it was reported."
  reportedAt: DateTime!
  """
  The office that is responsible for foreigners there today, by its id; null when none is known. Where no source names
  one, the nearest is assumed.
  """
  responsibleOfficeId: ID
  "The office that is responsible for foreigners there today."
  responsibleOffice: ServicePoint
}

"A page of residences."
type ResidenceConnection {
  "At most as many as the page asked for."
  edges: [ResidenceEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A residence in a list."
type ResidenceEdge {
  "Where it stands in the list."
  cursor: String!
  "The residence."
  node: Residence!
}

extend type Mutation {
  """
  Report where you live now (lapor perubahan alamat, Undang-Undang 6/2011 article 71). The residence before it ends on the
  day of the move, and the office of the new regency becomes responsible. For the foreigner themself.
  """
  reportAddress(input: ReportAddressInput!): ReportAddressResult!
}

"Where you live now."
input ReportAddressInput {
  """
  Made up by the client, 1 to 100 visible ASCII characters. For 24 hours the same key with the same report answers the
  residence that it led to, as it then is, and makes no second one. A refused report does not use the key up.
  """
  idempotencyKey: ID!
  "The regency or city in which you live, by its code."
  regencyCode: ID!
  "Street and number, of at most 300 characters on one line."
  address: String!
  "The day on which you moved there."
  movedOn: LocalDate!
}

union ReportAddressResult = Residence | ReportAddressRefused

"Why an address was not taken down; nothing has changed."
type ReportAddressRefused {
  "The reason, for a program."
  reason: ReportAddressRefusal!
  "The reason in words, in the language of the request."
  message: String!
}

"Why an address can be refused."
enum ReportAddressRefusal {
  "The account that asks is not a foreigner's."
  NOT_REGISTERED
  "There is no such regency or city."
  UNKNOWN_REGENCY
  "It is the address that is known already."
  UNCHANGED
  "The day of the move has not come yet in the zone of the new regency or city."
  DAY_IN_FUTURE
  "The day of the move is not after the day on which the present residence began."
  DAY_TOO_EARLY
  "The key has been used for another report within 24 hours."
  KEY_REUSED
}

type ServicePoint @key(fields: "id") @interfaceObject {
  id: ID!
  """
  How many foreigners live in the area for which this office is responsible, counted as in Region.foreignResidents. The
  area is partly assumed: where no source names the office of a regency, it is the nearest. Null for a unit, whose area
  no source gives, and for an office without a regency of its own.
  """
  foreignResidents: PeopleCount
}

"""
A kind of visa and stay permit (indeks visa): what a foreigner may do here, and for how long. Where the reference data are
silent, a field is null. Numbers of days are those of the reference data, which may simplify what a regulation says: see
notes and provenance.
"""
type StayPermitType @key(fields: "code") {
  "The index: E31A. Those of 2013 and of 2024 are different ones, even where they read the same."
  code: ID!
  "What it is called."
  name: LocalizedText!
  "The class of permit to which it leads."
  permitClass: PermitClass!
  "The year of the list of indices in which it stands, 2013 or 2024; null for the permanent permit, which has no index."
  indexYear: Int
  "The letter of its series: A to E as the indices begin, and P for the permanent permit. What a letter means depends on the year."
  series: String!
  "What it is for, as a term of the reference data: FAMILY."
  purpose: String!
  "How often one may come with it."
  entries: StayPermitEntries!
  "How many days one may stay at first: after each entry, where several are allowed for visits."
  initialStayDays: Int!
  "Whether the stay may be extended."
  isExtendable: Boolean!
  "How often it may be extended at most; 0 when it may not, null when no limit is known."
  maxExtensions: Int
  "How many days one extension gives at most; 0 when there is none."
  extensionDays: Int
  "How many days one may stay in all; null when no limit is known."
  maxTotalStayDays: Int
  "Whether somebody has to answer for the foreigner (penjamin)."
  needsSponsor: Boolean!
  "Whether it allows to work."
  allowsWork: Boolean!
  "The class of permit to which its holder may go over (alih status); null when none is known."
  convertsTo: PermitClass
  """
  Its counterpart in the other list of indices, by code: for an index of 2013 the one that took its place, for one of 2024
  the one before. Null when none is known; may name an index that is not known here.
  """
  counterpartCode: ID
  "Its counterpart in the other list of indices; null when none is known here."
  counterpart: StayPermitType
  "What else is to be known, in English, as the reference data have it: also which of the numbers are assumed."
  notes: String
  "Where it comes from."
  provenance: Provenance!
}

"How often one may come with a visa (jumlah perjalanan)."
enum StayPermitEntries {
  "Once (satu kali perjalanan)."
  SINGLE
  "Several times (beberapa kali perjalanan)."
  MULTIPLE
}

"The class of a stay permit (jenis izin tinggal)."
enum PermitClass {
  "A stay without a visa (bebas visa kunjungan)."
  VISA_FREE
  "A stay with a visa bought on arrival (visa kunjungan saat kedatangan)."
  VOA
  "A visit stay permit (Izin Tinggal Kunjungan)."
  ITK
  "A limited stay permit (Izin Tinggal Terbatas)."
  ITAS
  "A permanent stay permit (Izin Tinggal Tetap)."
  ITAP
  "A diplomatic stay permit (Izin Tinggal Diplomatik)."
  DIPLOMATIC
  "An official stay permit (Izin Tinggal Dinas)."
  SERVICE
}

"A page of kinds of stay permit."
type StayPermitTypeConnection {
  "At most as many as the page asked for."
  edges: [StayPermitTypeEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A kind of stay permit in a list."
type StayPermitTypeEdge {
  "Where it stands in the list."
  cursor: String!
  "The kind of stay permit."
  node: StayPermitType!
}

"Which kinds of stay permit to list. Conditions that are left out do not matter."
input StayPermitTypeWhere {
  "Leading to this class."
  permitClass: PermitClass
}

extend type Query {
  "A kind of stay permit by its index; null when there is none."
  stayPermitType(code: ID!): StayPermitType
  "The kinds of stay permit by their indices, for everybody to read."
  stayPermitTypes(
    where: StayPermitTypeWhere
    first: Int = 20
    after: String
    last: Int
    before: String
  ): StayPermitTypeConnection!
}

"""
A foreigner's permission to stay over a period (izin tinggal). Seen by whoever sees the foreigner. "Today" is the day in
the zone of where the foreigner lives, and in western time when that is not known.
"""
type StayPermit @key(fields: "number") {
  """
  The public number, which never changes: IT-7K2M9QX4 and a check character (ISO 7064 MOD 37,36). Its form is assumed.
  """
  number: ID!
  "Who holds it."
  foreigner: Foreigner!
  "Its class."
  permitClass: PermitClass!
  "Its kind within the class; null when there is none, as for diplomats, or when it is not known."
  type: StayPermitType
  "The day on which it was issued."
  issuedOn: LocalDate!
  "Its first day."
  validFromOn: LocalDate!
  "Its last day."
  validToOn: LocalDate!
  "Whether it stands, or how it was ended."
  state: StayPermitState!
  "The day on which it was ended; null while it stands."
  endedOn: LocalDate
  "What it is worth on a day: today, if none is given."
  validity(asOf: LocalDate): StayPermitValidity!
  "Days from that day (today, if none is given) to its last day, on which it is 0; null when it is not valid on that day."
  daysLeft(asOf: LocalDate): Int
  """
  Days by which its holder has overstayed on that day (today, if none is given). They are counted from the day after its
  last day, which is assumed, up to and with the day on which it was ended.
  """
  daysOverstayed(asOf: LocalDate): Int!
  """
  The notice of its end that is due on that day (today, if none is given), the latest one where several are; null while more
  than 60 days are left, and when it is not valid on that day.
  """
  expiryNotice(asOf: LocalDate): ExpiryNotice
  "Where it was issued, by id."
  issuingServicePointId: ID!
  "Where it was issued."
  issuingServicePoint: ServicePoint
  "True for demonstration data: such a permit does not exist."
  invented: Boolean!
}

"Whether a stay permit stands, or how it was ended."
enum StayPermitState {
  "It has not been ended. It may have run out all the same: see validity."
  ACTIVE
  "Ended by a permit of another class (alih status)."
  CONVERTED
  "Ended by leaving for good (exit permit only)."
  EXITED
  "Cancelled, for instance after a breach or when the sponsor withdrew (dibatalkan)."
  CANCELLED
  "Ended otherwise: by return home, naturalisation, deportation or death."
  ENDED
}

"What a stay permit is worth on a day."
enum StayPermitValidity {
  "Its first day is still to come."
  NOT_YET_VALID
  "It allows its holder to stay."
  VALID
  "It has run out, and no end is known: its holder has overstayed."
  OVERSTAYED
  "It has been ended."
  ENDED
}

"A notice that a stay permit is about to end (pemberitahuan masa berlaku)."
enum ExpiryNotice {
  "At most 60 days are left."
  DAYS_60
  "At most 30 days are left."
  DAYS_30
  "At most 14 days are left."
  DAYS_14
  "At most 7 days are left."
  DAYS_7
}

"A page of stay permits."
type StayPermitConnection {
  "At most as many as the page asked for."
  edges: [StayPermitEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all, of those that you may see."
  totalCount: Int!
}

"A stay permit in a list."
type StayPermitEdge {
  "Where it stands in the list."
  cursor: String!
  "The stay permit."
  node: StayPermit!
}

"Which stay permits to list. Conditions that are left out do not matter."
input StayPermitWhere {
  "Of this class."
  permitClass: PermitClass
  "In this state."
  state: StayPermitState
  "Whose last day comes before this day."
  expiringBeforeOn: LocalDate
  """
  That stand (state ACTIVE), are valid today and have at most so many days left, 0 to 90. Today is the day where each holder
  lives. For what runs out later, ask by expiringBeforeOn.
  """
  expiringWithinDays: Int
  """
  That stand (state ACTIVE) and whose holders have overstayed for at least so many days today, 1 to 3660. Today is the day
  where each holder lives.
  """
  overstayedForDays: Int
}

"How to sort stay permits. What is equal is sorted by number."
enum StayPermitOrder {
  "By the last day, the earliest first."
  VALID_TO_ASC
  "By the last day, the latest first."
  VALID_TO_DESC
}

extend type Query {
  "A stay permit by its number; null when there is none that you may see."
  stayPermit(number: ID!): StayPermit
  "The stay permits of the foreigners that you may see."
  stayPermits(
    where: StayPermitWhere
    orderBy: StayPermitOrder! = VALID_TO_ASC
    first: Int = 20
    after: String
    last: Int
    before: String
  ): StayPermitConnection!
}
`;
