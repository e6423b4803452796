import {
  type ClosedCycles,
  defineRule,
  type Finding,
  fitting,
  type Keeping,
  type MadeCycle,
  ownerCycles,
  type ProjectFinding,
  type ProjectModel,
  type Reason,
} from '../../src/rule/index.js';

/** Rings that are closed at one place and worth showing. */
const MOST_OWNERS = 2;

export default defineRule({
  name: 'reference-cycle-between-classes',
  summary: 'Objects of several classes keep each other alive in a ring that nothing breaks.',
  impact: 'retention',
  matters: 'many-owners',
  level: 'warning',
  on: ownerCycles(),

  *check(cycle, project) {
    if (cycle.kind === 'made') {
      if (standsAtOwner(cycle) && concerns(cycle)) yield forgotten(cycle, project);
    }
    if (cycle.kind === 'closed') {
      const cycles = cycle.cycles.filter((each) => !standsAtOwner(each) && concerns(each));
      if (cycles.length > 0) yield closed({ ...cycle, cycles }, project);
    }
  },
});

/** A ring of two is the rule owner-held-by-helper; and no link of the ring is dropped when its object ends. */
function concerns({ helper, kept }: MadeCycle): boolean {
  if (kept.length < 2 || helper.cached || helper.release === 'dropped') return false;
  return !kept.some((step) => step.class.summary.dropped.includes(step.attribute));
}

/** An end of the owner lets go of other things, or the owner hands itself to an object that is there already. */
function standsAtOwner({ owner, helper }: MadeCycle): boolean {
  return owner.summary.terminal !== undefined || helper.receives !== '__init__';
}

/** In the end of the owner that lets go of other things, where the line is missing, or where it hands itself over. */
function forgotten(cycle: MadeCycle, project: ProjectModel): ProjectFinding {
  const { owner, helper, kept } = cycle;
  const { terminal } = owner.summary;
  const steps = kept.map(stepReason);
  return {
    path: owner.module.path,
    at: terminal?.at ?? helper.at,
    about: owner.summary.at.start,
    confidence: confidenceOf(cycle, project),
    message: fitting(
      `'${owner.summary.name}' is kept alive by what it keeps in 'self.${helper.attribute}'.`,
      'The object is kept alive by what it keeps in one of its attributes.',
    ),
    because: terminal ? [...handingOver(cycle), ...steps] : steps,
    hint: terminal
      ? `Set 'self.${helper.attribute}' to None in '${terminal.name}': then the ring is freed at once.`
      : `Hand on only what is used, or set 'self.${helper.attribute}' to None where the owner ends.`,
  };
}

/** By the place that closes the rings: one finding, however many owners come there. */
function closed({ keeping, cycles }: ClosedCycles, project: ProjectModel): ProjectFinding {
  const shown = cycles.toSorted(
    (one, other) =>
      Number(confidenceOf(one, project) === 'possible') - Number(confidenceOf(other, project) === 'possible'),
  );
  const [first] = shown;
  const owners = new Set(cycles.map(({ owner }) => owner.summary.name));
  const keeper = keeping.class.summary.name;
  const whom = owners.size === 1 && first ? `the '${first.owner.summary.name}'` : 'the object';
  return {
    path: keeping.path,
    at: keeping.at,
    ...(first ? { about: first.owner.summary.at.start, aboutPath: first.owner.module.path } : {}),
    confidence: first ? confidenceOf(first, project) : 'possible',
    message: fitting(
      `'${keeper}' keeps in 'self.${keeping.attribute}' ${whom} that keeps it by way of others.`,
      'This keeps an object that keeps it by way of others.',
    ),
    because: shown
      .slice(0, MOST_OWNERS)
      .flatMap((cycle) => [...handingOver(cycle), ...cycle.kept.slice(0, -1).map(stepReason)]),
    hint: `Hand '${keeper}' only what it uses, or drop 'self.${first?.helper.attribute}' where its owner ends.`,
  };
}

function handingOver({ owner, helper, target, maker }: MadeCycle): Reason[] {
  const name = owner.summary.name;
  const whom = maker ? maker.name : target.summary.name;
  const message = `'${name}' hands itself to '${whom}' and keeps what it gets in 'self.${helper.attribute}'.`;
  const reasons = [{ path: owner.module.path, at: helper.at, message }];
  if (maker)
    reasons.push({
      path: maker.path,
      at: maker.at,
      message: `'${maker.name}' makes a new '${target.summary.name}' of it.`,
    });
  return reasons;
}

function stepReason(step: Keeping): Reason {
  const message = `'${step.class.summary.name}' keeps it on in 'self.${step.attribute}'.`;
  return { path: step.path, at: step.at, message };
}

function confidenceOf({ owner, maker }: MadeCycle, project: ProjectModel): Finding['confidence'] {
  return project.lastsLong(owner) || maker?.byName ? 'possible' : 'likely';
}
