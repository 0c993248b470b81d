// Made from this app's .graphql files by `npx nx codegen applications`. Never edited.
export const sdl = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@interfaceObject"])
  @contact(
    name: "@imigraph/applications-team"
    description: "Passport applications, what they cost and what they require."
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

type Service @key(fields: "code", resolvable: false) {
  code: ID!
}

type Region @key(fields: "code", resolvable: false) {
  code: ID!
}

"""
What the applications that were handed in add up to (statistik permohonan), as the snapshot of a day tells it. Drafts are
not in it. Officers count those at their place and its units, a regional head those of the regional office, the
Directorate General and auditors all: exactly. Analysts count the whole country, and no fewer than five people: applications
that too few people share are put together with others, and values that would single them out are withheld. Every number that an
analyst is told, and every sum or difference of such numbers, is 0 or stands for at least five people. For analysts only
months that are over count, and their numbers are made anew once a month.
"""
type ApplicationStatistics {
  "The groups in the order asked for: at most 1000, and at most as many as \`first\` says."
  groups: [ApplicationStatisticsGroup!]!
  "How many applications fulfil the conditions, whether their group is among \`groups\` or not."
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
  How many applications of the total are in no group, because a value to group by is withheld: without \`having\`, all groups
  and these are the total. 0 when the accuracy is EXACT.
  """
  withheld: Int!
  """
  How many applications beyond the total may fulfil the conditions: what a condition asks for is withheld of them. 0 when
  the accuracy is EXACT.
  """
  undecided: Int!
  "When the snapshot was taken; null while there is none, and then there are no groups. What came later is not in it."
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

"The applications that share the values that were asked for."
type ApplicationStatisticsGroup {
  "The values that they share."
  key: ApplicationStatisticsKey!
  """
  How many they are. 0 for a period without any; null when the accuracy is PROTECTED and none are told: there may be a
  few that are withheld.
  """
  count: Int
  "Their part of the total, from 0 to 1; null when there is no total or no count."
  share: Float
  "How many there were in the same period of the year before, when \`compareTo\` asks for it; told like \`count\`."
  previousCount: Int
  "How many more there are than in the year before, negative when there are fewer; null when either is."
  change: Int
  "The change as a part of the year before: 0.25 is a quarter more. Null when there were none then."
  changeShare: Float
  """
  How many days lie between two steps, of those that have taken both. Null when there are none; for analysts when there are
  fewer than 10 (the number is assumed), and of those only that are told of at least five people.
  """
  days("Between which steps." of: ApplicationDuration!): DaysTaken
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

"Between which steps of an application days are counted."
enum ApplicationDuration {
  "From its start to the day on which it was handed in."
  STARTED_TO_SUBMITTED
  "From the day on which it was handed in to its withdrawal."
  SUBMITTED_TO_WITHDRAWN
}

"The values that a group of applications shares; null for what was not grouped by."
type ApplicationStatisticsKey {
  "The first day of the month, quarter or year in which they were handed in, in the zone of the place."
  beginsOn: LocalDate
  "Where they were made, by id."
  servicePointId: ID
  "Where they were made."
  servicePoint: ServicePoint
  "The province of the place where they were made, by its Kemendagri code."
  provinceCode: ID
  "The province of the place where they were made."
  province: Region
  "What they ask for, by its code in the vocabulary of services."
  serviceCode: PassportService
  "What they ask for."
  service: Service
  "What the journeys are for."
  purpose: TravelPurpose
  "How far they have come."
  status: ApplicationStatus
}

"What to group applications by."
enum ApplicationDimension {
  "The place where they were made."
  SERVICE_POINT
  "The province of that place."
  PROVINCE
  "What they ask for."
  SERVICE
  "What the journeys are for."
  PURPOSE
  "How far they have come."
  STATUS
  "The month in which they were handed in, in the zone of the place."
  MONTH
  "The quarter of the year in which they were handed in."
  QUARTER
  "The year in which they were handed in."
  YEAR
}

"Which applications to count. Conditions that are left out do not matter."
input ApplicationStatisticsWhere {
  "Made at one of these very places, not at their units; at most 250."
  servicePointId: [ID!]
  "Made at a place in one of these provinces, by their Kemendagri codes; at most 250."
  provinceCode: [ID!]
  "Asking for one of these services; at most 250."
  serviceCode: [PassportService!]
  "With one of these purposes; at most 250."
  purpose: [TravelPurpose!]
  "With one of these statuses; at most 250."
  status: [ApplicationStatus!]
  "The first month in which they were handed in, by its first day: 2026-01-01."
  from: LocalDate
  "The last month in which they were handed in, by its first day: 2026-12-01."
  to: LocalDate
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

"With what to compare each group."
enum StatisticsComparison {
  "With the same period of the year before. A group that was there only then is told too."
  PREVIOUS_YEAR
}

extend type Query {
  """
  What the applications that were handed in add up to, in one group for each combination of the dimensions in \`by\`:
  at most 3, none for one group of all, and of MONTH, QUARTER and YEAR one at a time. \`first\` is at most 1000. \`fill\` adds
  a group for each period without applications from the first to the last one, of at most 120 months; it and \`compareTo\`
  need a period in \`by\`. For officers, the Directorate General, auditors and analysts.
  """
  applicationStatistics(
    where: ApplicationStatisticsWhere
    "At most 3 dimensions."
    by: [ApplicationDimension!]!
    "Which groups to tell of; all when it is left out."
    having: StatisticsHaving
    orderBy: StatisticsOrder! = KEYS
    first: Int! = 100
    "Whether a period without applications is a group too."
    fill: Boolean! = false
    "With what to compare each group; with nothing when it is left out."
    compareTo: StatisticsComparison
  ): ApplicationStatistics!
}

"""
An application to the immigration service (permohonan). Its own account sees it; officers see those at their office and
its units, a regional head those of the regional office, the Directorate General and auditors all. For anyone else it
does not exist.
"""
interface Application @key(fields: "number") {
  """
  The number on every receipt: PA26-7K3M9-QXT2B-G, with kind, year, ten characters and a check character (ISO 7064,
  MOD 37,36) that shows a mistyped number. The form is assumed: no source describes the real one.
  """
  number: ID!
  "How far it has come."
  status: ApplicationStatus!
  "Where it is made, by id."
  servicePointId: ID!
  "Where it is made."
  servicePoint: ServicePoint
  "When it was started."
  createdAt: DateTime!
  "When it was submitted; null when it never was."
  submittedAt: DateTime
  "How often it was written, from 1 on. Who changes it names the version that was seen."
  version: Int!
  "True for demonstration data: such a person does not exist."
  invented: Boolean!
  "How its status came about, the oldest step first: at most 20, the latest ones."
  history: [ApplicationStep!]!
  "Who but its own account has read it, the latest first. For its own account and for auditors."
  accessLog(first: Int = 20, after: String, last: Int, before: String): PersonReadConnection
}

"An application of an Indonesian citizen for a passport (permohonan paspor)."
type PassportApplication implements Application @key(fields: "number") {
  number: ID!
  status: ApplicationStatus!
  servicePointId: ID!
  servicePoint: ServicePoint
  createdAt: DateTime!
  submittedAt: DateTime
  version: Int!
  invented: Boolean!
  history: [ApplicationStep!]!
  accessLog(first: Int = 20, after: String, last: Int, before: String): PersonReadConnection
  "What is asked for, by its code in the vocabulary of services."
  serviceCode: PassportService!
  "What is asked for."
  service: Service
  "The name of the person who is to hold the passport, as it is to be printed; null while a draft lacks it."
  applicantName: String
  "The day on which that person was born; null while a draft lacks it."
  applicantBornOn: LocalDate
  """
  That person's NIK (Nomor Induk Kependudukan), sixteen digits; null while a draft lacks it. Whole for the account that
  the application belongs to and for the officers of the place, who compare it with the card; for everyone else masked:
  3573********0001. Who sees it whole is assumed: no source says.
  """
  applicantNik: String
  "What of the NIK is unusual and no reason to refuse it; null when nothing is."
  applicantNikWarning: NikWarning
  "What the journey is for; null while a draft lacks it."
  purpose: TravelPurpose
}

"What is unusual in a NIK. The codes of regions that are gone stay in their people's NIKs, so that is for people to judge."
enum NikWarning {
  "It begins with a code that no province has."
  UNKNOWN_PROVINCE
  "It begins with a code that no regency or city of its province has."
  UNKNOWN_REGENCY
}

"How far an application has come (status permohonan)."
enum ApplicationStatus {
  "Started, and not yet before the office (draf)."
  DRAFT
  "Handed in (diajukan)."
  SUBMITTED
  "Taken back by the applicant (dicabut). Nothing follows."
  WITHDRAWN
}

"A change of an application's status (riwayat permohonan)."
type ApplicationStep {
  "When it happened."
  at: DateTime!
  "In which role somebody made it. Who it was is not told."
  actorRole: ActorRole!
  "The status before; null for the first step."
  from: ApplicationStatus
  "The status after."
  to: ApplicationStatus!
  "Why it was withdrawn; null for every other step."
  withdrawalReason: WithdrawalReason
}

"In which role somebody acts on an application."
enum ActorRole {
  "The account that the application belongs to (pemohon)."
  APPLICANT
}

"Why an applicant takes an application back. The list is assumed."
enum WithdrawalReason {
  "The journey does not take place."
  NO_LONGER_NEEDED
  "It was made for the wrong service, place or person."
  MADE_BY_MISTAKE
  "There is another application for the same person."
  APPLIED_TWICE
  "None of these."
  OTHER
}

"The services that a passport application may ask for, as the vocabulary of services has them (layanan paspor)."
enum PassportService {
  "A first passport (paspor baru)."
  PASSPORT_NEW
  "A passport instead of one that has expired or soon will (habis berlaku)."
  PASSPORT_REPLACEMENT_EXPIRED
  "A passport instead of a full one (halaman penuh)."
  PASSPORT_REPLACEMENT_FULL
  "A passport instead of a lost one (hilang)."
  PASSPORT_REPLACEMENT_LOST
  "A passport instead of a damaged one (rusak)."
  PASSPORT_REPLACEMENT_DAMAGED
  "A change of the data in a passport (perubahan data)."
  PASSPORT_DATA_CHANGE
}

"What a journey is for (tujuan perjalanan)."
enum TravelPurpose {
  "The minor pilgrimage (umrah)."
  UMRAH
  "The pilgrimage (haji)."
  HAJJ
  "Holidays (wisata)."
  TOURISM
  "Work abroad as an Indonesian migrant worker (pekerja migran Indonesia)."
  WORK_PMI
  "Study (belajar)."
  STUDY
  "Business (bisnis)."
  BUSINESS
  "To visit family (keluarga)."
  FAMILY
  "Medical treatment (berobat)."
  MEDICAL
  "Anything else."
  OTHER
}

"A page of applications."
type ApplicationConnection {
  "At most as many as the page asked for."
  edges: [ApplicationEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many of those that the viewer may see there are in all."
  totalCount: Int!
}

"An application in a list."
type ApplicationEdge {
  "Where it stands in the list."
  cursor: String!
  "The application."
  node: Application!
}

"Which applications to list. Conditions that are left out do not matter."
input ApplicationWhere {
  "With one of these statuses, at most 3."
  status: [ApplicationStatus!]
  "Made at this very place, not at its units."
  servicePointId: ID
  """
  For the person with this NIK. For counter officers, interviewers, adjudicators and heads of offices; FORBIDDEN for
  anyone else. What is no NIK is nobody's.
  """
  applicantNik: String
}

"How to sort applications. What is equal is sorted by number."
enum ApplicationOrder {
  "The latest start first."
  CREATED_DESC
  "The earliest start first."
  CREATED_ASC
}

extend type Query {
  "An application by its number; null when there is none that the viewer may see."
  application(number: ID!): Application
  "The applications that the viewer may see."
  applications(
    where: ApplicationWhere
    orderBy: ApplicationOrder! = CREATED_DESC
    first: Int = 20
    after: String
    last: Int
    before: String
  ): ApplicationConnection!
}

extend type Mutation {
  "Start an application for a passport as a draft, for oneself or for another person. For applicants."
  startPassportApplication(input: StartPassportApplicationInput!): StartPassportApplicationResult!
  "Change what a draft says. For the applicant whose it is."
  changePassportApplication(input: ChangePassportApplicationInput!): ChangePassportApplicationResult!
  "Hand a draft in. For the applicant whose it is."
  submitApplication(input: SubmitApplicationInput!): SubmitApplicationResult!
  "Take an application back for good. For the applicant whose it is."
  withdrawApplication(input: WithdrawApplicationInput!): WithdrawApplicationResult!
}

"A new application. What is left out can be filled in until it is submitted."
input StartPassportApplicationInput {
  """
  Made up by the client, 1 to 100 visible ASCII characters. For 24 hours the same key with the same input answers the
  application that it led to, as it then is, and starts no second one. A refused start does not use the key up.
  """
  idempotencyKey: ID!
  "Where to apply: any place that offers passport services, whatever the domicile."
  servicePointId: ID!
  "What to ask for."
  serviceCode: PassportService!
  "The name of the person who is to hold the passport, 1 to 100 characters."
  applicantName: String
  "The day on which that person was born."
  applicantBornOn: LocalDate
  "That person's NIK: sixteen digits, without spaces."
  applicantNik: String
  "What the journey is for."
  purpose: TravelPurpose
}

union StartPassportApplicationResult = PassportApplication | StartPassportApplicationRefused

"Why no application was started."
type StartPassportApplicationRefused {
  "The reason, for programs."
  reason: StartPassportApplicationRefusal!
  "The reason, for people, in the language of the request."
  message: String!
}

"Reasons not to start an application."
enum StartPassportApplicationRefusal {
  "The key was used within 24 hours for another request."
  KEY_REUSED
  "The place offers no passport services, or does not serve people yet or any more."
  SERVICE_NOT_OFFERED_HERE
  "The account has 5 open applications, drafts included, which is the most it may have."
  TOO_MANY_OPEN
  "The name is empty, longer than 100 characters or has characters that no name has."
  IMPLAUSIBLE_NAME
  "The day lies in the future or more than 130 years ago."
  IMPLAUSIBLE_BIRTH_DAY
  """
  It has not sixteen digits, or its seventh to twelfth are no day (of a woman, the day with 40 added), or its serial is
  0000.
  """
  IMPLAUSIBLE_NIK
  "The NIK is of a person who was born on another day."
  NIK_DIFFERS_FROM_BIRTH_DAY
}

"What to change in a draft. A field that is left out stays as it is; null empties it."
input ChangePassportApplicationInput {
  number: ID!
  "The version that the change was made to."
  expectedVersion: Int!
  "The name of the person who is to hold the passport, 1 to 100 characters."
  applicantName: String
  "The day on which that person was born."
  applicantBornOn: LocalDate
  "That person's NIK: sixteen digits, without spaces."
  applicantNik: String
  "What the journey is for."
  purpose: TravelPurpose
}

union ChangePassportApplicationResult = PassportApplication | ChangePassportApplicationRefused

"Why nothing was changed."
type ChangePassportApplicationRefused {
  "The reason, for programs."
  reason: ChangePassportApplicationRefusal!
  "The reason, for people, in the language of the request."
  message: String!
}

"Reasons not to change an application."
enum ChangePassportApplicationRefusal {
  "It is no draft any more."
  NOT_A_DRAFT
  "It was changed after the version that is named. Read it again."
  CHANGED_MEANWHILE
  "The name is empty, longer than 100 characters or has characters that no name has."
  IMPLAUSIBLE_NAME
  "The day lies in the future or more than 130 years ago."
  IMPLAUSIBLE_BIRTH_DAY
  """
  It has not sixteen digits, or its seventh to twelfth are no day (of a woman, the day with 40 added), or its serial is
  0000.
  """
  IMPLAUSIBLE_NIK
  "The NIK is of a person who was born on another day."
  NIK_DIFFERS_FROM_BIRTH_DAY
}

"Which draft to hand in."
input SubmitApplicationInput {
  """
  Made up by the client, 1 to 100 visible ASCII characters. For 24 hours the same key with the same input answers the
  application as it then is. A refused submission does not use the key up.
  """
  idempotencyKey: ID!
  number: ID!
}

union SubmitApplicationResult = PassportApplication | SubmitApplicationRefused

"Why the draft was not handed in."
type SubmitApplicationRefused {
  "The reason, for programs."
  reason: SubmitApplicationRefusal!
  "The reason, for people, in the language of the request."
  message: String!
  "What is missing when it is INCOMPLETE, at most 4 fields; empty otherwise."
  missing: [PassportApplicationField!]!
}

"Reasons not to hand a draft in."
enum SubmitApplicationRefusal {
  "The key was used within 24 hours for another request."
  KEY_REUSED
  "It is no draft any more."
  NOT_A_DRAFT
  "Something is missing that an application needs."
  INCOMPLETE
  "The place offers no passport services any more."
  SERVICE_NOT_OFFERED_HERE
  "Another application for the same NIK is under way, whoever has made it: submitted, and neither withdrawn nor finished."
  NIK_HAS_OPEN_APPLICATION
}

"What a passport application needs before it is handed in."
enum PassportApplicationField {
  "The field applicantName."
  APPLICANT_NAME
  "The field applicantBornOn."
  APPLICANT_BORN_ON
  "The field applicantNik."
  APPLICANT_NIK
  "The field purpose."
  PURPOSE
}

"Which application to take back, and why."
input WithdrawApplicationInput {
  number: ID!
  "Why."
  reason: WithdrawalReason!
}

union WithdrawApplicationResult = PassportApplication | WithdrawApplicationRefused

"Why the application was not taken back."
type WithdrawApplicationRefused {
  "The reason, for programs."
  reason: WithdrawApplicationRefusal!
  "The reason, for people, in the language of the request."
  message: String!
}

"Reasons not to take an application back."
enum WithdrawApplicationRefusal {
  "It is withdrawn already, or finished."
  ALREADY_CLOSED
}

"What a service costs on a day (biaya layanan, penerimaan negara bukan pajak)."
type Fees {
  "The service, by its code in the vocabulary of services."
  serviceCode: ID!
  "The service."
  service: Service
  "The day whose tariffs these are: that on which the billing code is made, which is assumed."
  on: LocalDate!
  "What it is the price of."
  choice: FeeChoice!
  """
  All that is to be paid. Null when that is not known, because an item has no known price in rupiah or costs dollars
  beside: see isComplete and the items.
  """
  total: Rupiah
  "Whether total is all that is to be paid; false when it is null."
  isComplete: Boolean!
  "What is charged, at most 10 items. What a bundle contains is no item beside it."
  items: [FeeItem!]!
}

"One tariff of a price (tarif)."
type FeeItem {
  "The tariff, by its code in the reference data."
  tariffCode: ID!
  "What is paid for."
  name: LocalizedText!
  "For the whole quantity; null when it is not known in rupiah."
  amount: Rupiah
  "What is due in United States dollars beside the amount; null when nothing is."
  usDollars: Int
  "For how many units."
  quantity: Int!
  "Of what the quantity is."
  unit: TariffUnit!
  "The regulation that says so."
  regulation: String!
  "The first day on which the tariff holds."
  effectiveFromOn: LocalDate!
  "The last day on which it holds; null while no other tariff is known to follow."
  effectiveToOn: LocalDate
  "Where it comes from."
  provenance: Provenance!
}

"Of what a tariff is the price (satuan)."
enum TariffUnit {
  "An application (permohonan)."
  APPLICATION
  "A passport book (buku)."
  BOOK
  "A person (orang)."
  PERSON
  "A person and day (orang per hari)."
  PERSON_PER_DAY
  "A year (tahun)."
  YEAR
}

"What is chosen of a service. A part that the service does not know is null."
type FeeChoice {
  "The kind of passport."
  passportKind: PassportKind
  "For how many years at most the passport is valid."
  validityYears: Int
  "How many pages the passport has."
  pages: Int
  "Whether it is ready on the day of the application."
  sameDay: Boolean
  "Whether it is the first passport of a prospective migrant worker."
  prospectiveMigrantWorker: Boolean
  "Whether the passport was lost or damaged by force majeure."
  forceMajeure: Boolean
  "For how long one may stay or come back."
  stayLength: StayLength
  "Whether the permission to come back is paid with it."
  withReentry: Boolean
  "Whom the emergency travel document is for."
  holder: TravelDocumentHolder
  "The charge is by the day of an overstay (see overstayDays in FeeChoiceInput), for at most as many."
  mostOverstayDays: Int
}

"A kind of passport (jenis paspor)."
enum PassportKind {
  "Without a chip (paspor biasa nonelektronik)."
  REGULAR
  "With a chip (paspor elektronik)."
  ELECTRONIC
  "With a chip and a page of polycarbonate (paspor elektronik polikarbonat)."
  ELECTRONIC_POLYCARBONATE
}

"A length of stay that has its own tariff (jangka waktu izin tinggal)."
enum StayLength {
  "30 days."
  DAYS_30
  "60 days."
  DAYS_60
  "Up to 6 months."
  MONTHS_6
  "Up to 1 year."
  YEARS_1
  "Up to 2 years."
  YEARS_2
  "5 years."
  YEARS_5
}

"Whom an emergency travel document is for (pemegang Surat Perjalanan Laksana Paspor)."
enum TravelDocumentHolder {
  "An Indonesian citizen (WNI)."
  CITIZEN
  "A foreigner (WNA)."
  FOREIGNER
}

"What to ask the price of. What is left out is asked back only where it decides the price; a yes-or-no left out is a no."
input FeeChoiceInput {
  "The kind of passport."
  passportKind: PassportKind
  "5 or 10. Ten years are for holders who are 17 or married, and for passports since 12 October 2022."
  validityYears: Int
  "24 or 48. Books of 24 pages are of the past."
  pages: Int
  "To have the passport on the same day. It is assumed that not every office offers it."
  sameDay: Boolean
  "For the first passport of a prospective migrant worker (calon pekerja migran Indonesia)."
  prospectiveMigrantWorker: Boolean
  "For a passport that was lost or damaged by force majeure (kahar): without the charge."
  forceMajeure: Boolean
  "For how long to stay or to be allowed to come back."
  stayLength: StayLength
  "To pay the permission to come back (izin masuk kembali) with the stay permit."
  withReentry: Boolean
  "Whom the emergency travel document is for."
  holder: TravelDocumentHolder
  "How many days somebody has overstayed, 1 to 60. More of them are no matter of a charge; that 60 still are is assumed."
  overstayDays: Int
}

union FeesResult = Fees | FeesRefused

"Why no price is told."
type FeesRefused {
  "The reason, for programs."
  reason: FeesRefusal!
  "The reason, for people."
  message: LocalizedText!
  """
  What can be chosen on that day, at most 40: of what was asked when a choice is needed, otherwise of the service.
  """
  possible: [FeeChoice!]!
  "The first day on which what was asked for has a known price; null unless the reason is NOT_KNOWN_ON_DAY."
  knownFromOn: LocalDate
}

"Reasons not to tell a price. None of them says that a service is free."
enum FeesRefusal {
  "No tariff of the service is known, or it is a group of services that have theirs."
  NO_TARIFF
  "It is not known what it cost on that day."
  NOT_KNOWN_ON_DAY
  "The price depends on something that was left out."
  CHOICE_NEEDED
  "The service does not exist in that combination."
  NO_SUCH_COMBINATION
}

extend type Query {
  """
  What a service costs, with the tariffs of a day: today in western time when none is given. Null when there is no such
  service.
  """
  fees(
    "Its code in the vocabulary of services: PASSPORT_NEW."
    service: ID!
    on: LocalDate
    "What of it; may be left out where there is nothing to choose."
    choice: FeeChoiceInput
  ): FeesResult
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

"The documents that a service asks for (persyaratan dokumen)."
type Requirements {
  "The service, by its code in the vocabulary of services."
  serviceCode: ID!
  "The service."
  service: Service
  """
  The sets of documents, at most 4: one, or several while the facts do not say which of them applies. Null when it is not
  known what the service asks for, which does not mean that it asks for nothing: see gap.
  """
  sets: [RequirementSet!]
  "Why the sets are not known; null when they are."
  gap: RequirementsGap
}

"Why it is not known which documents a service asks for."
type RequirementsGap {
  "The reason, for programs."
  reason: RequirementsGapReason!
  "The reason, for people."
  message: LocalizedText!
}

"Reasons for which it is not known which documents a service asks for."
enum RequirementsGapReason {
  "It is a group of services, each of which has requirements of its own."
  GROUP_OF_SERVICES
  "No source for its requirements was found."
  NO_REQUIREMENT_SET
}

"Documents that are asked for together (daftar persyaratan)."
type RequirementSet {
  "Its code in the reference data."
  code: ID!
  "What to ask to learn whether this set applies; null when it does."
  question: RequirementQuestion
  "All of these, at most 40, as far as each is needed."
  documents: [RequiredDocument!]!
  "One of each of these groups, at most 5."
  alternatives: [DocumentAlternatives!]!
}

"Documents of which one is enough (dokumen alternatif)."
type DocumentAlternatives {
  "What they prove, as the reference data name it: BIRTH_PROOF."
  group: ID!
  "At most 10, any one of them."
  documents: [RequiredDocument!]!
}

"A document that a service asks for (dokumen persyaratan)."
type RequiredDocument {
  "Its code in the reference data."
  code: ID!
  "What it is called."
  name: LocalizedText!
  "Whether to bring it."
  decision: RequirementDecision!
  "What to ask to learn whether it is needed; null unless it DEPENDS."
  question: RequirementQuestion
  "What to mind about it; null when there is nothing."
  note: LocalizedText
  "Whether the original is to be shown."
  originalToBeShown: Boolean!
  "Where it comes from."
  provenance: Provenance!
}

"Whether to bring a document."
enum RequirementDecision {
  "It is to be brought."
  NEEDED
  "The facts that were given do not say: see the question."
  DEPENDS
  "An officer makes it in the process: there is nothing to bring."
  MADE_BY_OFFICER
}

"A question to the applicant."
type RequirementQuestion {
  "The field of RequirementFactsInput that takes the answer."
  field: String!
  "The question."
  text: LocalizedText!
}

"What a foreigner's stay in Indonesia is for (tujuan tinggal)."
enum StayPurpose {
  "Work for an employer (tenaga kerja asing)."
  WORKER
  "Investment (penanam modal)."
  INVESTOR
  "Study (pelajar)."
  STUDENT
  "Research (peneliti)."
  RESEARCHER
  "Religious work (rohaniwan)."
  RELIGIOUS_WORKER
  "To live with a spouse or relatives (penyatuan keluarga)."
  FAMILY
  "To live with the parents, as a child (anak)."
  CHILD
  "Old age (lanjut usia)."
  SENIOR
  "Remote work for an employer abroad (pekerja jarak jauh)."
  REMOTE_WORKER
  "Anything else."
  OTHER
}

"What is known of the applicant and the application. What is left out or null is not known."
input RequirementFactsInput {
  "Whole years, 0 to 150."
  age: Int
  "Married now or before."
  married: Boolean
  "What the journey is for."
  purpose: TravelPurpose
  "The proof of birth shows the name, the day and place of birth, and the parents."
  birthProofComplete: Boolean
  "A citizen by naturalisation or declaration."
  naturalised: Boolean
  "The name was changed."
  nameChanged: Boolean
  "The passport was lost or damaged by force majeure (kahar)."
  forceMajeure: Boolean
  "A parent has a passport."
  parentHasPassport: Boolean
  "The child's parents are married."
  parentsMarried: Boolean
  "The child has had a passport before."
  hasOldPassport: Boolean
  "There is a guarantor (penjamin)."
  hasGuarantor: Boolean
  "Exempt from having a guarantor under article 63 of the immigration law."
  guarantorExempt: Boolean
  "The guarantor changes with this application."
  guarantorChanges: Boolean
  "It is for a child who was born in Indonesia."
  bornInIndonesia: Boolean
  "An agent files it (kuasa)."
  filedByAgent: Boolean
  "Which extension it is, from 1 on."
  extensionNumber: Int
  "What the stay is for."
  stayPurpose: StayPurpose
  "The applicant joins a relative who holds a permanent stay permit."
  joinsItapHolder: Boolean
  "The visa required a statement of commitment."
  commitmentMade: Boolean
  "It falls in the special category of article 164 k."
  specialCategory: Boolean
}

extend type Query {
  "Which documents a service asks for. Null when there is no such service."
  requirements(
    "Its code in the vocabulary of services: PASSPORT_NEW."
    service: ID!
    "What is known. What is not known is asked back, by questions on the documents that it decides."
    applicant: RequirementFactsInput
  ): Requirements
}

type ServicePoint @key(fields: "id") @interfaceObject {
  id: ID!
  """
  How many applications are open here: neither withdrawn nor finished, drafts included. Null when nothing is known of the
  place.
  """
  openApplications: PeopleCount
}
`;
