// Made from this app's .graphql files by `npx nx codegen applications`. Never edited.
export const sdl = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@interfaceObject"])

"An instant in UTC, as RFC 3339: 2026-01-26T01:00:00Z."
scalar DateTime @specifiedBy(url: "https://datatracker.ietf.org/doc/html/rfc3339")

"A calendar day without a time or zone: 2026-01-26. Which day it is depends on the service point's own zone."
scalar LocalDate

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
  "What is asked for, by its code in the vocabulary of services."
  serviceCode: PassportService!
  "What is asked for."
  service: Service
  "The name of the person who is to hold the passport, as it is to be printed; null while a draft lacks it."
  applicantName: String
  "The day on which that person was born; null while a draft lacks it."
  applicantBornOn: LocalDate
  "What the journey is for; null while a draft lacks it."
  purpose: TravelPurpose
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
  "What is missing when it is INCOMPLETE, at most 3 fields; empty otherwise."
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
}

"What a passport application needs before it is handed in."
enum PassportApplicationField {
  "The field applicantName."
  APPLICANT_NAME
  "The field applicantBornOn."
  APPLICANT_BORN_ON
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

type ServicePoint @key(fields: "id") @interfaceObject {
  id: ID!
  """
  How many applications are open here: neither withdrawn nor finished, drafts included. Null when nothing is known of the
  place.
  """
  openApplications: PeopleCount
}
`;
