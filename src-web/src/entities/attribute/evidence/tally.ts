import type { Tally } from '@/entities/attribute/fragments';
import { formatQuantity } from '@/lib/format';

type Counts = Omit<Tally, 'newestOn' | 'status'>;

const people = (count: number) => formatQuantity(count, 'person', 'people');
const sources = (count: number) => formatQuantity(count, 'source');

/** Who speaks for and against, in words: "7 people of 5 accounts, 2 against". Nobody is "no evidence yet", never a zero. */
export function tallyWords({ accounts, supportingPeople, contradictingPeople, supportingSources, contradictingSources, ...rest }: Counts) {
  if (rest.people + supportingSources + contradictingSources === 0) {
    return 'no evidence yet';
  }
  const forIt = [
    supportingPeople > 0 && people(supportingPeople) + (accounts > 0 ? ` of ${formatQuantity(accounts, 'account')}` : ''),
    supportingSources > 0 && sources(supportingSources),
  ].filter(Boolean);
  const against = [
    contradictingPeople > 0 && people(contradictingPeople),
    contradictingSources > 0 && sources(contradictingSources),
  ].filter(Boolean);
  const undecided = rest.people - supportingPeople - contradictingPeople;
  return [
    forIt.length > 0 && forIt.join(' and '),
    against.length > 0 && `${against.join(' and ')} against`,
    undecided > 0 && `${people(undecided)} undecided`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "2 of 9 carried by evidence" of a whole profile. */
export function carriedWords(statuses: readonly string[]) {
  if (statuses.length === 0) {
    return 'nothing said yet';
  }
  const carried = statuses.filter((status) => status === 'SUPPORTED').length;
  return `${formatQuantity(statuses.length, 'statement')}, ${carried} carried by evidence`;
}
