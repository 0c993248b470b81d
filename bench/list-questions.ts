import { type Role, Viewer } from '@imigraph/identity';

export type ListName = 'applications' | 'foreigners' | 'stayPermits';

/** One list as one viewer asks for it, with what SQL says of it that owes nothing to the subgraph. */
export interface ListQuestion {
  readonly list: ListName;
  readonly subgraph: 'applications' | 'foreigner-residence';
  readonly viewer: string;
  readonly as: Viewer;
  readonly filter: string;
  readonly order: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Which rows, in which order, of which table. */
  readonly sql: { readonly table: string; readonly key: string; readonly where: string; readonly orderBy: string };
}

type Seen = readonly [viewer: string, as: Viewer, where: string];
type Filter = readonly [name: string, where: Readonly<Record<string, unknown>>, sql: string];
type Order = readonly [orderBy: string, sql: string];

function viewer(roles: readonly Role[], subject: string, claims: { office?: string; regionalOffice?: string } = {}) {
  return new Viewer({ subject, roles, office: null, regionalOffice: null, purpose: 'bench', ...claims });
}

const jakarta = 'Kanwil Ditjen Imigrasi DKI Jakarta';
const eastJava = 'Kanwil Ditjen Imigrasi Jawa Timur';

const withUnits = (id: string): string =>
  `service_point_id in (select id from applications.service_point where '${id}' in (id, parent_id))`;

/** Who sees which applications, by the data files. */
const ofApplications: readonly Seen[] = [
  ['owner', viewer(['APPLICANT'], 'bench-account-7'), `owner = 'bench-account-7'`],
  ['office with units', viewer(['OFFICE_HEAD'], 'head', { office: 'KANIM-MALANG' }), withUnits('KANIM-MALANG')],
  [
    'large office',
    viewer(['COUNTER_OFFICER'], 'counter', { office: 'KANIM-JAKARTA-SELATAN' }),
    withUnits('KANIM-JAKARTA-SELATAN'),
  ],
  [
    'unit, and owner',
    viewer(['COUNTER_OFFICER', 'APPLICANT'], 'bench-account-8', { office: 'UKK-BATU' }),
    `(service_point_id = 'UKK-BATU' or owner = 'bench-account-8')`,
  ],
  ['officer of no office', viewer(['OFFICE_HEAD'], 'nowhere'), 'false'],
  [
    'regional head',
    viewer(['REGIONAL_HEAD'], 'region', { regionalOffice: eastJava }),
    `service_point_id in (select id from applications.service_point where regional_office = '${eastJava}')`,
  ],
  ['Directorate General', viewer(['DG_ADMIN'], 'dg'), 'true'],
];

const applicationFilters: readonly Filter[] = [
  ['nothing', {}, 'true'],
  ['one status', { status: ['DRAFT'] }, `status = 'DRAFT'`],
  ['two statuses', { status: ['DRAFT', 'SUBMITTED'] }, `status in ('DRAFT', 'SUBMITTED')`],
  ['a place', { servicePointId: 'KANIM-MALANG' }, `service_point_id = 'KANIM-MALANG'`],
  [
    'a place and a status',
    { servicePointId: 'KANIM-MALANG', status: ['WITHDRAWN'] },
    `service_point_id = 'KANIM-MALANG' and status = 'WITHDRAWN'`,
  ],
];

const applicationOrders: readonly Order[] = [
  ['CREATED_DESC', 'created_at desc, number desc'],
  ['CREATED_ASC', 'created_at, number'],
];

const malang = ['35.07', '35.08', '35.13', '35.73', '35.74', '35.79'];

/** Who sees which foreigners, by the data files. */
const ofForeigners: readonly Seen[] = [
  ['owner', viewer(['APPLICANT'], 'bench-foreigner-1001'), `account_subject = 'bench-foreigner-1001'`],
  [
    'office',
    viewer(['OFFICE_HEAD'], 'head', { office: 'KANIM-MALANG' }),
    `regency_code in (${malang.map((code) => `'${code}'`).join(', ')})`,
  ],
  [
    'large office',
    viewer(['ENFORCEMENT_OFFICER'], 'officer', { office: 'KANIM-JAKARTA-SELATAN' }),
    `regency_code in (select regency_code from foreigner_residence.jurisdiction where office_id = 'KANIM-JAKARTA-SELATAN')`,
  ],
  [
    'office, and owner',
    viewer(['COUNTER_OFFICER', 'APPLICANT'], 'bench-foreigner-1001', { office: 'KANIM-MALANG' }),
    `(regency_code in (${malang.map((code) => `'${code}'`).join(', ')}) or account_subject = 'bench-foreigner-1001')`,
  ],
  ['office without area', viewer(['OFFICE_HEAD'], 'airport', { office: 'KANIM-SOEKARNO-HATTA' }), 'false'],
  ...[jakarta, eastJava].map((regionalOffice): Seen => [
    `regional head ${regionalOffice === jakarta ? 'Jakarta' : 'East Java'}`,
    viewer(['REGIONAL_HEAD'], 'region', { regionalOffice }),
    `regency_code in (select regency_code from foreigner_residence.jurisdiction
                     join foreigner_residence.service_point on service_point.id = office_id
                    where regional_office = '${regionalOffice}')`,
  ]),
  ['Directorate General', viewer(['AUDITOR'], 'auditor'), 'true'],
];

const foreignerFilters: readonly Filter[] = [
  ['nothing', {}, 'true'],
  ['nationality', { nationality: 'CHN' }, `nationality = 'CHN'`],
  ['rare nationality', { nationality: 'VNM' }, `nationality = 'VNM'`],
  ['regency', { regencyCode: '35.73' }, `regency_code = '35.73'`],
  [
    'nationality and regency',
    { nationality: 'JPN', regencyCode: '31.74' },
    `nationality = 'JPN' and regency_code = '31.74'`,
  ],
];

/** A condition on the day that it is where the holder lives. */
const where = (condition: string): string => `(
  select ${condition} from (
    select (now() at time zone case (select time_zone from foreigner_residence.region where code = area)
              when 'WIT' then 'Asia/Jayapura' when 'WITA' then 'Asia/Makassar' else 'Asia/Jakarta' end)::date as today
  ) as local)`;

const permitClass = 'ITAP';
const day = '2027-03-15';
const permitFilters: readonly Filter[] = [
  ['nothing', {}, 'true'],
  ['class', { permitClass }, `permit_class = 'ITAP'`],
  ['state', { state: 'CANCELLED' }, `state = 'CANCELLED'`],
  ['class and state', { permitClass, state: 'ACTIVE' }, `permit_class = 'ITAP' and state = 'ACTIVE'`],
  ['expiring', { expiringBeforeOn: day }, `valid_to_on < '${day}'`],
  ['class, expiring', { permitClass, expiringBeforeOn: day }, `permit_class = 'ITAP' and valid_to_on < '${day}'`],
  ['state, expiring', { state: 'ACTIVE', expiringBeforeOn: day }, `state = 'ACTIVE' and valid_to_on < '${day}'`],
  [
    'class, state, expiring',
    { permitClass, state: 'ACTIVE', expiringBeforeOn: day },
    `permit_class = 'ITAP' and state = 'ACTIVE' and valid_to_on < '${day}'`,
  ],
  ...[30, 90].map((days): Filter => [
    `${days} days left`,
    { expiringWithinDays: days },
    where(`ended_on is null and valid_from_on <= today and valid_to_on between today and today + ${days}`),
  ]),
  ['overstayed for 60 days', { overstayedForDays: 60 }, where('ended_on is null and valid_to_on <= today - 60')],
];

const permitOrders: readonly Order[] = [
  ['VALID_TO_ASC', 'valid_to_on, number'],
  ['VALID_TO_DESC', 'valid_to_on desc, number desc'],
];

interface Matrix {
  readonly list: ListName;
  readonly subgraph: ListQuestion['subgraph'];
  readonly table: string;
  readonly key: string;
  readonly whereType: string;
  readonly orderType: string | null;
  /** What a page tells of each row. */
  readonly node: string;
  readonly viewers: readonly Seen[];
  readonly filters: readonly Filter[];
  readonly orders: readonly Order[];
}

const matrices: readonly Matrix[] = [
  {
    list: 'applications',
    subgraph: 'applications',
    table: 'applications.application',
    key: 'number',
    whereType: 'ApplicationWhere',
    orderType: 'ApplicationOrder',
    node: 'number status servicePointId createdAt',
    viewers: ofApplications,
    filters: applicationFilters,
    orders: applicationOrders,
  },
  {
    list: 'foreigners',
    subgraph: 'foreigner-residence',
    table: 'foreigner_residence.foreigner',
    key: 'id',
    whereType: 'ForeignerWhere',
    orderType: null,
    node: 'id name nationality { alpha3 }',
    viewers: ofForeigners,
    filters: foreignerFilters,
    orders: [['by id', 'id']],
  },
  {
    list: 'stayPermits',
    subgraph: 'foreigner-residence',
    table: 'foreigner_residence.stay_permit',
    key: 'number',
    whereType: 'StayPermitWhere',
    orderType: 'StayPermitOrder',
    node: 'number permitClass state validToOn foreigner { id name }',
    viewers: ofForeigners.map(([name, as, where]) => [
      name,
      as,
      `foreigner_id in (select id from foreigner_residence.foreigner where ${where})`,
    ]),
    filters: permitFilters,
    orders: permitOrders,
  },
];

export const pageSize = 20;

function documentOf({ list, whereType, orderType, node }: Matrix): string {
  const order = orderType ? [`, $orderBy: ${orderType}!`, ', orderBy: $orderBy'] : ['', ''];
  return `query ($where: ${whereType}, $after: String${order[0]}) {
    list: ${list}(where: $where, first: ${pageSize}, after: $after${order[1]}) {
      totalCount edges { node { ${node} } } pageInfo { hasNextPage endCursor }
    }
  }`;
}

/** Every list, narrowed in every way, in every order, for every kind of viewer. */
export const listQuestions: readonly ListQuestion[] = matrices.flatMap((matrix) =>
  matrix.viewers.flatMap(([viewerName, as, seen]) =>
    matrix.filters.flatMap(([filter, where, condition]) =>
      matrix.orders.map(([order, orderBy]) => ({
        list: matrix.list,
        subgraph: matrix.subgraph,
        viewer: viewerName,
        as,
        filter,
        order,
        document: documentOf(matrix),
        variables: { where, ...(matrix.orderType ? { orderBy: order } : {}) },
        sql: { table: matrix.table, key: matrix.key, where: `${seen} and ${condition}`, orderBy },
      })),
    ),
  ),
);
