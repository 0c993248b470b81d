import { seededNumber } from './seeded';

const dayMs = 86_400_000;
const firstDay = Date.parse('2026-01-01T00:00:00Z');

/** A value that the scalar takes and that fits what the field is called; texts say of what they are. */
export function scalarValue(scalar: string, field: string, seed: string): unknown {
  switch (scalar) {
    case 'Boolean':
      return seededNumber(seed, 2) === 1;
    case 'Int':
      return seededNumber(seed, 100);
    case 'Float':
      return degrees(field, seed) ?? seededNumber(seed, 1_000) / 10;
    case 'Rupiah':
      return 50_000 * (1 + seededNumber(seed, 40));
    case 'DateTime':
      return new Date(firstDay + seededNumber(seed, 365 * 24 * 60) * 60_000);
    case 'LocalDate':
      return new Date(firstDay + seededNumber(seed, 365) * dayMs).toISOString().slice(0, 10);
    default:
      return `${seed.replace(/[.:]+/g, ' ')} (mock)`;
  }
}

/** Inside the archipelago, or at least in its sea. */
function degrees(field: string, seed: string): number | null {
  if (field === 'latitude') return -10 + seededNumber(seed, 1_500) / 100;
  if (field === 'longitude') return 95 + seededNumber(seed, 4_600) / 100;
  return null;
}
