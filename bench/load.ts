import autocannon from 'autocannon';

/** One question to put to a server, and the only answer that counts. */
export interface Question {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly expectedBody: string;
}

export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks for a while over keep-alive connections. Throws when one answer is wrong, fails or does not come. */
async function askFor(question: Question, seconds: number, connections: number): Promise<Round> {
  const { url, headers, body, expectedBody } = question;
  const result = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    expectBody: expectedBody,
    connections,
    duration: seconds,
  });
  const wrong = result.mismatches + result.non2xx + result.errors + result.timeouts;
  if (wrong > 0) throw new Error(`${question.name}: ${wrong} answers were wrong or missing`);
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** Takes turns, so that whatever else the machine does falls on all questions alike. The first turn is not counted. */
export async function takeTurns(
  questions: readonly Question[],
  { rounds, seconds, connections }: Plan,
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const measured = new Map<string, Round[]>(questions.map(({ name }) => [name, []]));
  for (const question of questions) await askFor(question, Math.min(seconds, 2), connections);
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      measured.get(question.name)?.push(await askFor(question, seconds, connections));
    }
  }
  return measured;
}
