import { z } from 'zod';
import { readConfig, signingKeys } from '@imigraph/runtime';

const mocked = z
  .string()
  .regex(
    /^[a-z-]+:\d{1,5}(,[a-z-]+:\d{1,5})*$/,
    'write whom to mock, and on which port: offices:4001,applications:4002',
  )
  .transform((text) =>
    text.split(',').map((one) => {
      const [name = '', port] = one.split(':');
      return { name, port: Number(port) };
    }),
  );

const environment = z
  .object({
    HOST: z.literal('127.0.0.1', { error: 'mocks are for this machine alone: leave HOST out' }).default('127.0.0.1'),
    NODE_ENV: z
      .string()
      .refine((value) => value !== 'production', 'mocks answer with what nobody knows: never in production')
      .optional(),
    MOCKED: mocked,
    SIGNING_KEYS: signingKeys,
    DATA_DIR: z.string().default('data'),
  })
  .transform((set) => ({
    host: set.HOST,
    mocked: set.MOCKED,
    signingKeys: set.SIGNING_KEYS,
    dataDir: set.DATA_DIR,
  }));

export function config(): Readonly<z.output<typeof environment>> {
  return readConfig(environment, process.env);
}
