/** Instances that enter themselves with another object, and whose end leaves them there. */
import { leftEnrolmentsOf } from '../enrolment.js';
import type { FileModel } from '../file-model.js';
import { type SummarySpan, span } from './places.js';
import { nameOfClass } from './references.js';

/** An instance enters itself with another object, and its end works with that and does not take it out. */
export interface LeftEntry {
  readonly class: string;
  /** What enters it: `self.backend.add_pending(self)`. */
  readonly enter: { readonly method: string; readonly position: number; readonly at: SummarySpan };
  /** What would take it out, and does so elsewhere. */
  readonly leave: { readonly method: string; readonly at: SummarySpan };
  /** The object that it is entered with, as the code has it. */
  readonly registry: string;
  /** The end of the instance, and where that works with the registry. */
  readonly end: string;
  readonly at: SummarySpan;
  /** It is entered in a container, by the name of the method. */
  readonly isContainer: boolean;
}

/** The instances of a file that their end leaves with what they have entered themselves with. Never throws. */
export function leftEntriesOf(file: FileModel): LeftEntry[] {
  return [...leftEnrolmentsOf(file)].map((left) => ({
    class: nameOfClass(file, left.owner),
    enter: { method: left.enter.name ?? '', position: left.position, at: span(left.enter.node) },
    leave: { method: left.leave.name ?? '', at: span(left.leave.node) },
    registry: left.registry.text,
    end: left.end.name,
    at: span(left.mention),
    isContainer: left.isContainer,
  }));
}
