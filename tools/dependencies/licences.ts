import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
}

export interface LicenceException {
  licence: string;
  packages: readonly string[];
  reason: string;
}

export interface AllowedLicences {
  licences: readonly string[];
  exceptions: readonly LicenceException[];
}

/** Packages that run in production, and what is wrong with the licence of each. Read from the lock file: no network. */
export function licenceFaults(root: string, { licences, exceptions }: AllowedLicences): string[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const faults: string[] = [];
  const used = new Set<string>();
  for (const [place, { license, dev, link }] of Object.entries(lock.packages)) {
    if (place === '' || dev || link) continue;
    const name = place.split('node_modules/').at(-1) ?? '';
    const exception = exceptions.find(({ licence, packages }) => licence === license && packages.includes(name));
    if (exception) used.add(name);
    else if (license === undefined) faults.push(`${name} names no licence.`);
    else if (!isAllowed(license, licences)) faults.push(`${name} is under ${license}, which is not in the list.`);
  }
  for (const name of exceptions.flatMap(({ packages }) => packages)) {
    if (!used.has(name)) faults.push(`There is an exception for ${name}, which does not need one any more.`);
  }
  return faults;
}

/** An SPDX expression without brackets in brackets, which is all that packages use. */
export function isAllowed(expression: string, licences: readonly string[]): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' AND ')) return plain.split(' AND ').every((one) => isAllowed(one, licences));
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => isAllowed(one, licences));
  return licences.includes(plain);
}
