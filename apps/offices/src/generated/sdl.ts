// Made from this app's .graphql files by `npx nx codegen offices`. Never edited.
export const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable"])

"An instant in UTC, as RFC 3339: 2026-01-26T01:00:00Z."
scalar DateTime @specifiedBy(url: "https://datatracker.ietf.org/doc/html/rfc3339")

"A calendar day without a time or zone: 2026-01-26. Which day it is depends on the service point's own zone."
scalar LocalDate

"One of Indonesia's three time zones (zona waktu)."
enum TimeZone {
  "Western time, UTC+7 (Waktu Indonesia Barat)."
  WIB
  "Central time, UTC+8 (Waktu Indonesia Tengah)."
  WITA
  "Eastern time, UTC+9 (Waktu Indonesia Timur)."
  WIT
}

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

"A place on the map."
type GeoPoint @shareable {
  "Degrees north; south is negative."
  latitude: Float!
  "Degrees east."
  longitude: Float!
  "True when the point stands for a town or an area and not for a building."
  approximate: Boolean!
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

"How exactly a day is known."
enum DatePrecision {
  "The day itself."
  DAY
  "The first or second half of the month."
  HALF_MONTH
  "The month."
  MONTH
  "The quarter."
  QUARTER
  "The year."
  YEAR
  "Not known at all."
  UNKNOWN
}

"A day that may be known only roughly."
type ImpreciseDate @shareable {
  "The first day of the span that is known; null when nothing is."
  on: LocalDate
  "How exactly the day is known."
  precision: DatePrecision!
}

"A province (provinsi) or a regency or city (kabupaten or kota) of Indonesia, by its Kemendagri code."
type Region @key(fields: "code") {
  "The Kemendagri code: two digits for a province (33), with a dot and two more for a regency or city (33.75)."
  code: ID!
  "The name with its kind: Kabupaten Malang and Kota Malang are two places."
  name: String!
  "Whether this is a province or a regency or city."
  level: RegionLevel!
  "The province of a regency or city; null for a province."
  province: Region
  "The zone whose days and hours count here."
  timeZone: TimeZone!
  "Inhabitants in 2025."
  population: Int
  "The seat of a regency or city; null for a province."
  seat: String
  "About where the seat lies; null for a province."
  location: GeoPoint
  "The regencies and cities of a province, by code. Empty for a regency or city."
  regencies(first: Int = 20, after: String, last: Int, before: String): RegionConnection!
  "The service points that stand here, by name; those of a province are the ones in all its regencies and cities."
  servicePoints(first: Int = 20, after: String, last: Int, before: String): ServicePointConnection!
  "Where the code and the name come from."
  provenance: Provenance!
}

"What kind of region it is."
enum RegionLevel {
  "A province (provinsi)."
  PROVINCE
  "A regency (kabupaten)."
  REGENCY
  "A city (kota) of a regency's rank."
  CITY
}

"A page of regions."
type RegionConnection {
  "At most as many as the page asked for."
  edges: [RegionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A region in a list."
type RegionEdge {
  "Where it stands in the list."
  cursor: String!
  "The region."
  node: Region!
}

"Which regions to list. Conditions that are left out do not matter."
input RegionWhere {
  "Of one of these levels, at most 3."
  level: [RegionLevel!]
  "In this province, by its code."
  provinceCode: ID
}

extend type Query {
  "A region by its Kemendagri code; null when there is none."
  region(code: ID!): Region
  "Regions by code."
  regions(where: RegionWhere, first: Int = 20, after: String, last: Int, before: String): RegionConnection!
}

"""
A place where people are served: an immigration office (kantor imigrasi) or a unit that belongs to one (UKK, ULP, MPP or
LTSP counter, lounge, mobile unit), and the detention centres (rudenim).
"""
interface ServicePoint @key(fields: "id") {
  "The public code, which never changes and is never given again: KANIM-MALANG, UKK-PEKALONGAN."
  id: ID!
  "What kind of place it is."
  kind: ServicePointKind!
  "The official name in full."
  name: String!
  "The name as people say it."
  shortName: String!
  "The town or place where it stands."
  city: String!
  "The regency or city in which it stands."
  region: Region!
  "The regional office (Kanwil Ditjen Imigrasi) above it."
  regionalOffice: String!
  "About where it stands."
  location: GeoPoint!
  "How far it has come, and so whether it serves people today."
  status: ServicePointStatus!
  "Since when it serves people."
  opened: ImpreciseDate!
  "What is offered here, at most 20 services."
  services: [Service!]!
  "Where this entry comes from."
  provenance: Provenance!
}

"An immigration office (Kantor Imigrasi, Kanim)."
type Office implements ServicePoint @key(fields: "id") {
  id: ID!
  kind: ServicePointKind!
  name: String!
  shortName: String!
  city: String!
  region: Region!
  regionalOffice: String!
  location: GeoPoint!
  status: ServicePointStatus!
  opened: ImpreciseDate!
  services: [Service!]!
  provenance: Provenance!
  "The class (kelas) that is known of the office. It changes over the years; see provenance."
  class: OfficeClass!
  "Whether the office runs an immigration checkpoint (Tempat Pemeriksaan Imigrasi)."
  tpiStatus: TpiStatus!
  "The units that belong to the office, by name."
  units(first: Int = 20, after: String, last: Int, before: String): ServicePointConnection!
}

"A unit that serves people outside an office: UKK, ULP, MPP or LTSP counter, lounge, mobile unit; or a detention centre."
type ServiceUnit implements ServicePoint @key(fields: "id") {
  id: ID!
  kind: ServicePointKind!
  name: String!
  shortName: String!
  city: String!
  region: Region!
  regionalOffice: String!
  location: GeoPoint!
  status: ServicePointStatus!
  opened: ImpreciseDate!
  services: [Service!]!
  provenance: Provenance!
  "The office to which the unit belongs (unit induk); null for a detention centre, which is a technical unit of its own."
  parent: Office
  "The place that gives the unit room, for instance the public service mall in which a UKK works; null when it has its own."
  host: ServicePoint
  "How many applicants a day a source reports; null when none does."
  dailyQuota: Int
}

"The kinds of place where people are served."
enum ServicePointKind {
  "An immigration office (Kantor Imigrasi)."
  KANIM
  "An immigration work unit (Unit Kerja Keimigrasian)."
  UKK
  "A passport service unit (Unit Layanan Paspor)."
  ULP
  "A counter in a public service mall (Mal Pelayanan Publik)."
  MPP
  "A counter in a one-stop service for migrant workers (Layanan Terpadu Satu Pintu)."
  LTSP
  "A lounge in a shopping centre (Immigration Lounge)."
  IMMIGRATION_LOUNGE
  "A vehicle that comes to people (mobil layanan)."
  MOBILE_UNIT
  "An immigration detention centre (Rumah Detensi Imigrasi)."
  RUDENIM
}

"The class of an office (kelas kantor imigrasi)."
enum OfficeClass {
  "Kelas I Khusus, the highest."
  I_KHUSUS
  "Kelas I."
  I
  "Kelas II."
  II
  "Kelas III."
  III
}

"Whether an office runs an immigration checkpoint."
enum TpiStatus {
  "It does (TPI)."
  TPI
  "It does not (Non TPI)."
  NON_TPI
  "No source says."
  UNKNOWN
}

"How far a service point has come, from the first proposal to its end."
enum ServicePointStatus {
  "Proposed (diusulkan)."
  PROPOSED
  "Surveyed (disurvei)."
  SURVEYED
  "Its agreement is signed (PKS ditandatangani)."
  AGREEMENT_SIGNED
  "Being prepared (persiapan)."
  PREPARATION
  "Put off (tertunda)."
  DELAYED
  "Ready (siap)."
  READY
  "Tried out before it opens (soft launch)."
  SOFT_LAUNCH
  "Inaugurated (diresmikan)."
  INAUGURATED
  "It serves people (beroperasi)."
  OPERATING
  "Closed for a time (dihentikan sementara)."
  SUSPENDED
  "Being evaluated (dievaluasi)."
  UNDER_EVALUATION
  "Proposed for a higher class (diusulkan naik kelas)."
  UPGRADE_PROPOSED
  "It has become an office (menjadi kantor imigrasi)."
  CONVERTED
  "Merged into another (digabung)."
  MERGED
  "Closed (ditutup)."
  CLOSED
}

"A page of service points."
type ServicePointConnection {
  "At most as many as the page asked for."
  edges: [ServicePointEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A service point in a list."
type ServicePointEdge {
  "Where it stands in the list."
  cursor: String!
  "The service point."
  node: ServicePoint!
}

"Which service points to list. Conditions that are left out do not matter."
input ServicePointWhere {
  "Of one of these kinds, at most 8."
  kind: [ServicePointKind!]
  "With one of these statuses, at most 15."
  status: [ServicePointStatus!]
  "Standing in this province, by its code."
  provinceCode: ID
  "Standing in this regency or city, by its code."
  regencyCode: ID
}

"How to sort service points. What is equal is sorted by id."
enum ServicePointOrder {
  "By name, from A to Z."
  NAME_ASC
  "By name, from Z to A."
  NAME_DESC
  "By id."
  ID_ASC
}

extend type Query {
  "A service point by its id; null when there is none."
  servicePoint(id: ID!): ServicePoint
  "Service points."
  servicePoints(
    where: ServicePointWhere
    orderBy: ServicePointOrder! = NAME_ASC
    first: Int = 20
    after: String
    last: Int
    before: String
  ): ServicePointConnection!
}

"A service of the immigration administration (layanan keimigrasian), from the one vocabulary that the whole graph uses."
type Service @key(fields: "code") {
  "The code by which quotas, fees, requirements and service points name it."
  code: ID!
  "What it is called."
  name: LocalizedText!
  "The service of which this is a part; null for a service of its own."
  parent: Service
  "For whom it is."
  audience: Audience!
  "Where it comes from."
  provenance: Provenance!
}

"For whom a service or a room is."
enum Audience {
  "Indonesian citizens (Warga Negara Indonesia)."
  WNI
  "Foreigners (Warga Negara Asing)."
  WNA
  "Everyone."
  ALL
}

extend type Query {
  "A service by its code; null when there is none."
  service(code: ID!): Service
}
`;
