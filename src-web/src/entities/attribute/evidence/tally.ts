import type { Tally } from '@/entities/attribute/fragments';
import { say } from './messages';

type Counts = Omit<Tally, 'newestOn' | 'status'>;

const people = (count: number) => (count > 0 ? say('tally.people', { count }) : '');

/** "7 people and 1 source", or as much of it as there is; empty if there is nobody. */
function joined(some: string, sources: number) {
  const counted = sources > 0 ? say('tally.sources', { count: sources }) : '';
  return some && counted ? say('tally.both', { people: some, sources: counted }) : some || counted;
}

/** Who speaks for and against, in words: "7 people of 5 accounts, 2 against". Nobody is "no evidence yet", never a zero. */
export function tallyWords({ accounts, supportingPeople, contradictingPeople, supportingSources, contradictingSources, ...rest }: Counts) {
  if (rest.people + supportingSources + contradictingSources === 0) {
    return say('tally.none');
  }
  const supporting = people(supportingPeople);
  const against = joined(people(contradictingPeople), contradictingSources);
  const undecided = people(rest.people - supportingPeople - contradictingPeople);
  return [
    joined(supporting && accounts > 0 ? say('tally.peopleOf', { people: supporting, count: accounts }) : supporting, supportingSources),
    against && say('tally.against', { who: against }),
    undecided && say('tally.undecided', { who: undecided }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** "9 statements, 2 carried by evidence" of a whole profile. */
export function carriedWords(statuses: readonly string[]) {
  if (statuses.length === 0) {
    return say('carried.none');
  }
  return say('carried.statements', { count: statuses.length, carried: statuses.filter((status) => status === 'SUPPORTED').length });
}
