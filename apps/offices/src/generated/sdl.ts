// Made from this app's .graphql files by `npx nx codegen offices`. Never edited.
export const sdl = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable"])
  @contact(name: "@imigraph/offices-team", description: "Places, regions and countries, what is open where, and when.")

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

"A country (negara) by ISO 3166: of a foreigner's citizenship, of a passport, of a visa."
type Country @key(fields: "alpha3") {
  "The three letters of ISO 3166: JPN. A passport's machine-readable zone may say otherwise (D for Germany)."
  alpha3: ID!
  "The two letters of ISO 3166: JP."
  alpha2: String!
  "The three digits of ISO 3166, with the zeros at their beginning: 392 for JPN, 036 for AUS."
  numericCode: String!
  "What it is called."
  name: LocalizedText!
  "Whether it is a member of ASEAN."
  isAseanMember: Boolean!
  "Where it comes from that it is a member of ASEAN or is not: the source of the codes says nothing of it."
  isAseanMemberProvenance: Provenance!
  "Where the codes and the names come from."
  provenance: Provenance!
}

"A page of countries."
type CountryConnection {
  "At most as many as the page asked for."
  edges: [CountryEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A country in a list."
type CountryEdge {
  "Where it stands in the list."
  cursor: String!
  "The country."
  node: Country!
}

"Which countries to list. Conditions that are left out do not matter."
input CountryWhere {
  "Members of ASEAN, or those that are not."
  isAseanMember: Boolean
  "With one of these codes of three letters, at most 100; what is no country's code is left out."
  alpha3: [ID!]
}

extend type Query {
  "A country by its three letters; null when there is none."
  country(alpha3: ID!): Country
  "Countries by their three letters."
  countries(where: CountryWhere, first: Int = 20, after: String, last: Int, before: String): CountryConnection!
}

"A national holiday (hari libur nasional). It is the same day in all three zones."
type Holiday {
  "The day."
  on: LocalDate!
  "What it is called."
  name: LocalizedText!
  "What to mind before relying on it; null when there is nothing."
  caveat: String
  "Where it comes from."
  provenance: Provenance!
}

"The holidays of a year, if they are known."
type HolidayYear {
  "The year."
  year: Int!
  "Whether the holidays of the year are known. If not, the list is empty, and the year has holidays all the same."
  known: Boolean!
  "By day, at most 60. Joint leave (cuti bersama), which is decreed from year to year, is not among them."
  holidays: [Holiday!]!
}

"Whether the immigration service works on a day (hari kerja)."
type WorkingDay {
  "The day."
  on: LocalDate!
  "The zone in which it was asked for."
  timeZone: TimeZone!
  "Whether it is a working day; null when that is not known. Joint leave (cuti bersama) is not known to the data."
  working: Boolean
  "What kind of day it is."
  kind: DayKind!
  "The holidays that fall on it, at most 5."
  holidays: [Holiday!]!
}

"What kind of day it is."
enum DayKind {
  "From Monday to Friday and no holiday."
  WORKING_DAY
  "Saturday or Sunday."
  WEEKEND
  "A national holiday, on whatever day of the week."
  HOLIDAY
  "The holidays of that year are not known, so nothing is said of its days."
  NOT_KNOWN
}

extend type Query {
  "The national holidays of a year."
  holidays("The year, such as 2026." year: Int!): HolidayYear!
  "Whether a day is a working day. Weekend sessions that an office holds are outside of this."
  workingDay(
    "The day; when it is left out, the day that it is now in the zone."
    on: LocalDate
    "Whose day it is."
    timeZone: TimeZone!
  ): WorkingDay!
}

"That an office answers for a regency or city (wilayah kerja): exactly one does for each."
type Jurisdiction {
  "The regency or city."
  regency: Region!
  "The office that answers for it."
  office: Office!
  "On what the assignment rests."
  basis: JurisdictionBasis!
  "The first day for which the assignment is known. What held before it is not."
  knownSinceOn: LocalDate!
  "Where the assignment comes from."
  provenance: Provenance!
}

"On what an assignment of a regency or city to an office rests."
enum JurisdictionBasis {
  "A source names this regency or city in the office's area."
  NAMED
  "A source named it in the office's area before a new office took a part of that area over."
  NAMED_BEFORE_NEW_OFFICE
  "A source names a part of the area, or counts it without naming it."
  PARTLY_NAMED
  "General knowledge: the office stands in it or next to it."
  ASSUMED
  "The nearest office in the same province or regional office."
  NEAREST_OFFICE
}

"A page of jurisdictions."
type JurisdictionConnection {
  "At most as many as the page asked for."
  edges: [JurisdictionEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A jurisdiction in a list."
type JurisdictionEdge {
  "Where it stands in the list."
  cursor: String!
  "The jurisdiction."
  node: Jurisdiction!
}

"""
Which office serves somebody who lives in a regency or city (kantor imigrasi tujuan). Foreigners go to the office that
answers for their residence; citizens go to any office they like.
"""
union OfficeForAnswer = ResponsibleOffice | SuggestedOffice | OfficeNotKnown

"The one office that serves them. Others must send them there."
type ResponsibleOffice {
  "The office."
  office: Office!
  "Why it is this one."
  jurisdiction: Jurisdiction!
}

"An office close by. It is only a suggestion: any office in the country may serve them."
type SuggestedOffice {
  "The office that answers for where they live."
  office: Office!
  "Why it is this one."
  jurisdiction: Jurisdiction!
}

"Nothing is known for that day."
type OfficeNotKnown {
  "Why not."
  reason: OfficeNotKnownReason!
  "The first day for which something is known; null when nothing is for any day."
  knownSinceOn: LocalDate
}

"Why it is not known which office serves a place on a day."
enum OfficeNotKnownReason {
  "The day lies before the first of which anything is known."
  BEFORE_KNOWN
  "The day has not come: the area of an office may change until then."
  IN_THE_FUTURE
  "No office is known to answer for the place."
  NO_OFFICE
}

extend type Region {
  "The office that answers today for a regency or city; null for a province. officeFor tells on what that rests."
  responsibleOffice: Office
}

extend type Office {
  "The regencies and cities for which the office answers today, by code."
  jurisdiction(first: Int = 20, after: String, last: Int, before: String): JurisdictionConnection!
}

extend type Query {
  "Which office serves somebody who lives in a regency or city, and whether they must go there. Null when there is none such."
  officeFor(
    "Where they live: the code of a regency or city, not of a province."
    regencyCode: ID!
    "Who they are. For ALL the office has to serve foreigners too, so it is the responsible one."
    audience: Audience!
    "A day in the zone of the place, today when it is left out."
    asOf: LocalDate
  ): OfficeForAnswer
}

"What is known of an office's class (kelas) and checkpoint on a day."
type OfficeClassification {
  "The day, in the office's own zone."
  asOfOn: LocalDate!
  "The class; null when it is not known for the day."
  class: OfficeClass
  "On what the class rests, or why it is not known."
  classKnowledge: ClassKnowledge!
  "Whether the office runs a checkpoint; UNKNOWN when it is not known for the day."
  tpiStatus: TpiStatus!
  "On what that rests, or why it is not known."
  tpiKnowledge: ClassKnowledge!
}

"How something that changes over the years is known of an office for one day, or why it is not."
enum ClassKnowledge {
  "It is what holds today."
  CURRENT
  "A source says it of that very day."
  OBSERVED
  "Sources before and after the day say the same, and none between them says otherwise."
  UNCHANGED
  "Not known: sources around the day differ, and none says on which day it changed."
  CHANGED_BETWEEN
  "Not known: the day lies before the first of which a source tells."
  BEFORE_KNOWN
  "Not known: the day has not come."
  IN_THE_FUTURE
}

"That a source tells of an office's class at some time."
type OfficeClassObservation {
  "The class."
  class: OfficeClass!
  "Whether the office ran a checkpoint; UNKNOWN when the source leaves it out."
  tpiStatus: TpiStatus!
  "When it was so."
  observed: ImpreciseDate!
  "Where it is told."
  provenance: Provenance!
}

extend type Office {
  "What is known of the class and the checkpoint on a day in the office's own zone, today when it is left out."
  classification(asOf: LocalDate): OfficeClassification!
  "What sources tell of the class over the years, oldest first and undated last, at most 20."
  classObservations: [OfficeClassObservation!]!
}

"""
What the service points (tempat layanan) add up to: offices, their units and detention centres, as the reference data has
them now. Places are no people, so that everybody is told everything, exactly: what other statistics withhold from analysts
is 0 here, and stands here so that all statistics are read alike.
"""
type OfficeStatistics {
  "The groups in the order asked for: at most 1000, and at most as many as \`first\` says."
  groups: [OfficeStatisticsGroup!]!
  "How many service points fulfil the conditions, each counted once, whether their group is among \`groups\` or not."
  total: Int!
  "How many groups there are in all, after \`having\`."
  totalGroups: Int!
  "Whether there are more groups than were asked for."
  truncated: Boolean!
  "How many groups are not told: always 0, since nobody could be found in one."
  suppressedGroups: Int!
  "How many service points of the total are in no group: always 0, since what is not known is a group of its own."
  withheld: Int!
  "How many service points beyond the total may fulfil the conditions: always 0, since nothing is withheld."
  undecided: Int!
  "When they were counted: at this question, not in a snapshot of the day."
  freshness: DateTime!
  "How exactly the numbers are told: always EXACT."
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

"The service points that share the values that were asked for."
type OfficeStatisticsGroup {
  "The values that they share."
  key: OfficeStatisticsKey!
  "How many they are."
  count: Int!
  """
  Their part of the total, from 0 to 1; null when there is no total. A place that offers several services is in several
  groups by SERVICE: their parts then add up to more than 1.
  """
  share: Float
}

"""
The values that a group of service points shares; null for what was not grouped by, and for what these places do not have:
\`lacking\` tells which. Such a group comes after those with a value.
"""
type OfficeStatisticsKey {
  "What kind of place they are."
  kind: ServicePointKind
  "Their class today; lacking for all that are no offices."
  class: OfficeClass
  "Whether they run an immigration checkpoint today; lacking for all that are no offices."
  tpiStatus: TpiStatus
  "How far they have come."
  status: ServicePointStatus
  "The province in which they stand, by its Kemendagri code."
  provinceCode: ID
  "The province in which they stand."
  province: Region
  "The regency or city in which they stand, by its Kemendagri code."
  regencyCode: ID
  "The regency or city in which they stand."
  regency: Region
  "The regional office (Kanwil Ditjen Imigrasi) above them."
  regionalOffice: String
  "The zone whose days and hours count where they stand."
  timeZone: TimeZone
  "What they offer, by its code in the vocabulary of services; lacking for places of which no service is known."
  serviceCode: ID
  "What they offer."
  service: Service
  "The office to which the units belong, by id; lacking for offices and detention centres."
  parentId: ID
  "The office to which the units belong."
  parent: Office
  "The dimensions in \`by\` of which these places have no value, in that order: at most 3."
  lacking: [OfficeDimension!]!
}

"What to group service points by."
enum OfficeDimension {
  "What kind of place they are."
  KIND
  "Their class today, of offices only."
  CLASS
  "Whether they run an immigration checkpoint today, of offices only."
  TPI_STATUS
  "How far they have come."
  STATUS
  "The province in which they stand."
  PROVINCE
  "The regency or city in which they stand."
  REGENCY
  "The regional office above them."
  REGIONAL_OFFICE
  "The zone in which they stand."
  TIME_ZONE
  """
  What they offer, by the very codes that are known of each place. A place counts once in the group of each of its services,
  also of those that \`where\` does not ask for: the counts of the groups add up to more than the total.
  """
  SERVICE
  "The office to which they belong, of units only."
  PARENT
}

"Which service points to count. Conditions that are left out do not matter."
input OfficeStatisticsWhere {
  "Of one of these kinds; at most 250."
  kind: [ServicePointKind!]
  "Offices of one of these classes today; at most 250."
  class: [OfficeClass!]
  "Offices with one of these today; at most 250."
  tpiStatus: [TpiStatus!]
  "With one of these statuses; at most 250."
  status: [ServicePointStatus!]
  "Standing in one of these provinces, by their Kemendagri codes; at most 250."
  provinceCode: [ID!]
  "Standing in one of these regencies or cities, by their Kemendagri codes; at most 250."
  regencyCode: [ID!]
  "Under one of these regional offices, by the names that \`regionalOffice\` has; at most 250."
  regionalOffice: [String!]
  "Standing in one of these zones; at most 250."
  timeZone: [TimeZone!]
  """
  Offering one of these services or the one of which it is a part, by their codes: PASSPORT_NEW is offered where PASSPORT
  is; at most 250.
  """
  serviceCode: [ID!]
  "Units of one of these very offices; at most 250."
  parentId: [ID!]
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
  What the service points add up to, in one group for each combination of the dimensions in \`by\`: at most 3, none for one
  group of all. \`first\` is at most 1000. For everybody.
  """
  officeStatistics(
    where: OfficeStatisticsWhere
    "At most 3 dimensions."
    by: [OfficeDimension!]!
    "Which groups to tell of; all when it is left out."
    having: StatisticsHaving
    orderBy: StatisticsOrder! = KEYS
    first: Int! = 100
  ): OfficeStatistics!
}

"""
Numbers for planning inside the offices' administration. They are copies: once a day the subgraphs that keep the
applications and the foreigners count and tell, and offices adds up. For what holds at this moment ask for
openApplications and foreignResidents of the place itself.
"""
type PlanningFigures {
  "The day in western time (WIB) for which the numbers were counted; if they are of several days, the earliest of them."
  countedOn: LocalDate!
  "When the oldest of the numbers in it was counted."
  freshness: DateTime!
  """
  Applications that were open when they were counted: neither withdrawn nor finished, drafts included. Null until every
  place that belongs here has been counted, and where there is no such place.
  """
  openApplications: PeopleCount
  """
  Applications that were submitted in the 365 days before countedOn, whatever became of them. Null like
  openApplications.
  """
  submittedApplications: PeopleCount
  """
  Foreigners whose residence, as last reported, was here, and who held a stay permit that had not been ended. Null until
  every regency and city that belongs here has been counted, and for what has no area.
  """
  foreignResidents: PeopleCount
}

extend interface ServicePoint {
  """
  The demand here, counted once a day, and for an office the foreign residents of the regencies and cities for which it
  answers today; null while nothing has been counted.
  """
  planningFigures: PlanningFigures
}

extend type Office {
  planningFigures: PlanningFigures
}

extend type ServiceUnit {
  planningFigures: PlanningFigures
}

extend type Region {
  """
  The foreign residents of a regency or city and the demand at the service points that stand there, counted once a day;
  for a province those of all its regencies and cities. Null while nothing has been counted.
  """
  planningFigures: PlanningFigures
}

"A programme of the immigration service (program layanan): a channel, an outreach, a delivery or another way to serve people."
type Programme @key(fields: "code") {
  "The code, which never changes: EAZY_PASSPORT."
  code: ID!
  "What it is called."
  name: String!
  "The Indonesian words behind the name; null when there are none."
  expansion: String
  "What it does, in English."
  description: String!
  "What kind of programme it is."
  kind: ProgrammeKind!
  "The office whose programme it is; null for one of the whole country."
  office: Office
  "By which ways it reaches people, at most 10, such as COUNTER or MOBILE_UNIT."
  channels: [String!]!
  "Who may use it, in English; null when no source says."
  eligibleGroups: String
  "What of the vocabulary of services it offers, at most 20."
  services: [Service!]!
  "What it does that is no service of the vocabulary, at most 20, such as EDUCATION."
  activities: [String!]!
  "How many applicants it takes at least; null when no source says."
  minApplicants: Int
  "How many applicants a day it takes at most; null when no source says."
  maxPerDay: Int
  "When it takes place, in words; null when no source says."
  schedule: String
  "Since when there is this programme."
  started: ImpreciseDate!
  "Whether it still runs."
  status: ProgrammeStatus!
  "What else is known of it, or assumed; null when there is nothing."
  notes: String
  "Where this entry comes from."
  provenance: Provenance!
}

"What kind of programme it is."
enum ProgrammeKind {
  "Online registration."
  ONLINE_CHANNEL
  "The service comes to a group of people."
  OUTREACH
  "A finished passport is brought to its holder."
  DELIVERY
  "An applicant follows the progress."
  TRACKING
  "The service comes to one person at home."
  HOME_VISIT
  "Service on days off."
  WEEKEND
  "A vehicle of the service."
  MOBILE_UNIT
  "For the service itself."
  INTERNAL
  "Against trafficking and smuggling of persons."
  PREVENTION
  "For people who need to go first."
  PRIORITY
  "Reports on foreigners."
  REPORTING
  "Supervision of foreigners."
  SUPERVISION
}

"Whether a programme still runs."
enum ProgrammeStatus {
  "It runs."
  ACTIVE
  "It has ended."
  RETIRED
}

"A page of programmes."
type ProgrammeConnection {
  "At most as many as the page asked for."
  edges: [ProgrammeEdge!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are in all."
  totalCount: Int!
}

"A programme in a list."
type ProgrammeEdge {
  "Where it stands in the list."
  cursor: String!
  "The programme."
  node: Programme!
}

"Which programmes to list. Conditions that are left out do not matter."
input ProgrammeWhere {
  "Of one of these kinds, at most 12."
  kind: [ProgrammeKind!]
  "With one of these, at most 2."
  status: [ProgrammeStatus!]
  "Of this office, by its id."
  officeId: ID
}

extend type Office {
  "The programmes of the office's own, by code. Those of the whole country are not among them."
  programmes(first: Int = 20, after: String, last: Int, before: String): ProgrammeConnection!
}

extend type Query {
  "A programme by its code; null when there is none."
  programme(code: ID!): Programme
  "Programmes by code."
  programmes(where: ProgrammeWhere, first: Int = 20, after: String, last: Int, before: String): ProgrammeConnection!
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
  "Where the zone comes from."
  timeZoneProvenance: Provenance!
  "Inhabitants in 2025."
  population: Int
  "Where the number of inhabitants comes from; null when there is none."
  populationProvenance: Provenance
  "The seat of a regency or city; null for a province."
  seat: String
  "Where the seat comes from; null for a province."
  seatProvenance: Provenance
  "About where the seat lies; null for a province."
  location: GeoPoint
  "Where the location comes from; null for a province."
  locationProvenance: Provenance
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

"A service point and how far away it is."
type NearServicePoint {
  "The service point."
  servicePoint: ServicePoint!
  """
  Kilometres along the great circle (haversine, Earth as a sphere of 6371.0088 km). Most places are known about and not to
  the house: see location.approximate.
  """
  distanceKm: Float!
}

extend type Query {
  """
  The service points nearest to a place that serve people today, nearest first; of those equally far the one with the lower
  id comes first. Detention centres are none of them. At most as many as asked for.
  """
  nearestServicePoints(
    "Degrees north, -11.25 to 6.14: a place in Indonesia."
    latitude: Float!
    "Degrees east, 94.75 to 141.09: a place in Indonesia."
    longitude: Float!
    "Only where this service or the one of which it is a part is offered, by its code."
    service: ID
    "How many, 0 to 100."
    first: Int! = 10
  ): [NearServicePoint!]!
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
  "Where the location comes from. For most it is that of the seat of the regency or city, and so concluded."
  locationProvenance: Provenance!
  "How far it has come, and so whether it serves people today."
  status: ServicePointStatus!
  "Since when it serves people."
  opened: ImpreciseDate!
  "What is offered here, at most 20 services."
  services: [Service!]!
  "What else is known of this entry, or assumed in it; null when there is nothing."
  notes: String
  "Where this entry comes from; notes say what in it is assumed all the same."
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
  locationProvenance: Provenance!
  status: ServicePointStatus!
  opened: ImpreciseDate!
  services: [Service!]!
  notes: String
  provenance: Provenance!
  """
  The class (kelas) of the office on a day in its own zone, today when it is left out. Null when it is not known for that
  day; classification tells why.
  """
  class(asOf: LocalDate): OfficeClass
  """
  Whether the office runs an immigration checkpoint (Tempat Pemeriksaan Imigrasi) on a day in its own zone, today when it
  is left out. UNKNOWN when it is not known for that day; classification tells why.
  """
  tpiStatus(asOf: LocalDate): TpiStatus!
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
  locationProvenance: Provenance!
  status: ServicePointStatus!
  opened: ImpreciseDate!
  services: [Service!]!
  notes: String
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
  "Offices of one of these classes today, at most 4."
  class: [OfficeClass!]
  "Offices with one of these today, at most 3."
  tpiStatus: [TpiStatus!]
  "Offering this service or the one of which it is a part, by its code: PASSPORT_NEW is offered where PASSPORT is."
  service: ID
  """
  With a name like this one or standing in a place with one, at most 100 characters. Marks, capitals and small misspellings
  do not matter, nor does the class; usual abbreviations are known: "kanim jaksel", "ukk probolingo", "tg perak".
  """
  text: String
}

"How to sort service points. What is equal is sorted by id."
enum ServicePointOrder {
  "By name, from A to Z."
  NAME_ASC
  "By name, from Z to A."
  NAME_DESC
  "By id."
  ID_ASC
  "By how near the name comes to the text that is looked for, nearest first. Only with a text."
  RELEVANCE
}

extend type Query {
  "A service point by its id; null when there is none."
  servicePoint(id: ID!): ServicePoint
  "Service points."
  servicePoints(
    where: ServicePointWhere
    "RELEVANCE when it is left out and a text is looked for, otherwise NAME_ASC."
    orderBy: ServicePointOrder
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
