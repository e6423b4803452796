/** What the whole project tells of the object that a finding is about: how long it lives, and how many there are. */
import type { Decision } from '../rule/finding.js';
import { isLong, type Judgement } from './judgement.js';
import type { Occasion } from './occasions.js';

/**
 * The decision that follows from the lifetime of the class whose instances a finding is about; undefined where it changes
 * nothing. Instances that live until the process or script ends cost nothing by waiting for the collector. Never throws.
 */
export function weighOwner(name: string, { lifetime, number, because }: Judgement): Decision | undefined {
  if (!isLong(lifetime)) return undefined;
  const [first] = because;
  const place = first ? ` (${first.place.path}: ${first.words})` : '';
  const until = lifetime === 'script' ? 'until the command ends' : 'as long as the process';
  const count = number === 'one' ? 'One' : number === 'few' ? 'A few' : 'All';
  return {
    name: 'process-long',
    says: 'strict',
    because: `${count} '${name}' ${number === 'one' ? 'lives' : 'live'} ${until}${place}.`,
  };
}

/**
 * The decision that follows from how often the code of a finding runs; undefined where it changes nothing. What runs once,
 * at import or from the entry of a program, leaves one of whatever it leaves. Never throws.
 */
export function weighOccasion(occasion: Occasion | undefined): Decision | undefined {
  if (!occasion || !['import', 'start', 'test'].includes(occasion.when)) return undefined;
  const [first] = occasion.because;
  const place = first ? ` (${first.place.path}: ${first.words})` : '';
  const when =
    occasion.when === 'test' ? 'only in tests, examples or a build' : 'once in a run of the program';
  return { name: 'runs-once', says: 'strict', because: `The code runs ${when}${place}.` };
}
