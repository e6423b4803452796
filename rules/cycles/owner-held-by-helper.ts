import {
  type ClosedCycles,
  defineRule,
  type Finding,
  fitting,
  type LinkedCycle,
  type MadeCycle,
  ownerCycles,
  type PlantedCycle,
  type ProjectClass,
  type ProjectFinding,
  type ProjectModel,
  type Reason,
  type UnseenCycle,
} from '../../src/rule/index.js';

/** Owners of one kind of helper that are worth showing. */
const MOST_OWNERS = 3;

export default defineRule({
  name: 'owner-held-by-helper',
  summary: 'An object keeps a helper that keeps the object, and nothing breaks the cycle.',
  impact: 'retention',
  matters: 'many-owners',
  level: 'warning',
  on: ownerCycles(),

  *check(cycle, project) {
    switch (cycle.kind) {
      case 'made':
        if (standsAtOwner(cycle) && concerns(cycle)) yield made(cycle, project);
        break;
      case 'closed': {
        const cycles = cycle.cycles.filter((each) => !standsAtOwner(each) && concerns(each));
        if (cycles.length > 0) yield closed({ ...cycle, cycles }, project);
        break;
      }
      case 'planted':
        if (cycle.planted.release !== 'dropped') yield planted(cycle, project.lastsLong(cycle.owner));
        break;
      case 'linked':
        yield linked(cycle);
        break;
      case 'unseen':
        // Only a class that lets go of other things when it ends, or ends this one, has forgotten to let go of it.
        if (cycle.helper.release === 'dropped') return;
        if (cycle.owner.summary.terminal || cycle.helper.toldAt)
          yield unseen(cycle, project.lastsLong(cycle.owner));
        break;
    }
  },
});

/**
 * An end that lets go of other things has forgotten this one: the line is missing there. And an object that hands itself to
 * one that is there already (`self.protocol.makeConnection(self)`) does what that was not made for alone.
 */
function standsAtOwner({ owner, helper }: MadeCycle): boolean {
  return owner.summary.terminal !== undefined || helper.receives !== '__init__';
}

/** A longer way is the rule reference-cycle-between-classes; a cached property is cached-property-holds-owner. */
function concerns(cycle: MadeCycle): boolean {
  return cycle.kept.length === 1 && !cycle.helper.cached && !isBroken(cycle);
}

/** The owner lets go of the helper, or ends it and the helper lets go of the owner. */
function isBroken({ helper, target, kept }: MadeCycle): boolean {
  if (helper.release === 'dropped') return true;
  const back = kept.at(-1)?.attribute;
  return helper.release === 'told' && back !== undefined && target.summary.dropped.includes(back);
}

function confidenceOf(cycle: MadeCycle, project: ProjectModel): Finding['confidence'] {
  const { owner, helper, target, maker } = cycle;
  // A parent with many children, a tree, a document: there the cycle is the data model, and no single link can go.
  // What is reset in some other method may well be reset in time; and widgets are destroyed by their toolkit.
  const isOrdinary =
    !project.lastsLong(owner) &&
    !project.isWidget(target) &&
    helper.release !== 'elsewhere' &&
    !helper.oneOfMany &&
    !maker?.byName &&
    !isTree(owner.summary.name, target.summary.name);
  return isOrdinary ? 'likely' : 'possible';
}

function made(cycle: MadeCycle, project: ProjectModel): ProjectFinding {
  const { owner, helper, kept } = cycle;
  const keeps = kept.map((step) => ({
    path: step.path,
    at: step.at,
    message: `'${step.class.summary.name}' keeps its owner in 'self.${step.attribute}'.`,
  }));
  return {
    ...placeOf(owner, helper.attribute, helper.at),
    about: owner.summary.at.start,
    confidence: confidenceOf(cycle, project),
    // Where the finding itself stands on the handing over, that is no further reason.
    because: owner.summary.terminal ? [...handingOver(cycle), ...keeps] : keeps,
  };
}

/** By the place that keeps the owners: one finding, however many they are. */
function closed({ keeping, cycles }: ClosedCycles, project: ProjectModel): ProjectFinding {
  const byOwner = new Map<string, MadeCycle>();
  const isLikely = (cycle: MadeCycle): boolean => confidenceOf(cycle, project) === 'likely';
  for (const cycle of [...cycles.filter(isLikely), ...cycles.filter((each) => !isLikely(each))]) {
    const key = `${cycle.owner.summary.name} ${cycle.helper.attribute} ${cycle.owner.module.path}`;
    if (!byOwner.has(key)) byOwner.set(key, cycle);
  }
  const shown = [...byOwner.values()];
  const [first] = shown;
  const keeper = keeping.class.summary.name;
  const owners = [...new Set(shown.map(({ owner }) => owner.summary.name))];
  const what = owners.length === 1 ? `the '${owners[0]}'` : 'the owner';
  return {
    path: keeping.path,
    at: keeping.at,
    ...(first ? { about: first.owner.summary.at.start, aboutPath: first.owner.module.path } : {}),
    confidence: first && isLikely(first) ? 'likely' : 'possible',
    message: fitting(
      `'${keeper}' and ${what} in its 'self.${keeping.attribute}' keep each other alive.`,
      `'${keeper}' and the owner in its 'self.${keeping.attribute}' keep each other alive.`,
      'An object and the owner that it is given here keep each other alive.',
    ),
    because: shown.slice(0, MOST_OWNERS).flatMap((cycle) => [...handingOver(cycle), ...endOf(cycle)]),
    hint: hintOf(shown, keeper),
  };
}

/** Where the owner gives itself away and keeps what it gets, by way of what makes it. */
function handingOver({ owner, helper, target, maker, kept }: MadeCycle): Reason[] {
  const [ownerName, targetName] = [owner.summary.name, target.summary.name];
  const keeper = kept.at(-1)?.class.summary.name;
  const kind = keeper === undefined || keeper === targetName ? '' : ` (derived from '${keeper}')`;
  const [to, what] = maker ? [maker.name, 'the answer'] : [targetName, 'that'];
  const handing: Reason = {
    path: owner.module.path,
    at: helper.at,
    message: fitting(
      `'${ownerName}' hands itself to '${to}'${maker ? '' : kind} and keeps ${what} in 'self.${helper.attribute}'.`,
      `'${ownerName}' hands itself to '${to}' and keeps ${what}.`,
      'The owner hands itself over here, and keeps what it gets.',
    ),
  };
  if (!maker) return [handing];
  const making = fitting(
    `'${maker.name}' makes a new '${targetName}'${kind} of it.`,
    'This makes a new object of it.',
  );
  return [handing, { path: maker.path, at: maker.at, message: making }];
}

function endOf({ owner, helper }: MadeCycle): Reason[] {
  const { end } = owner.summary;
  if (!end) return [];
  const message = fitting(
    `'${end.name}' of '${owner.summary.name}' leaves it in 'self.${helper.attribute}'.`,
    'This end of the owner leaves it where it is.',
  );
  return [{ path: owner.module.path, at: end.at, message }];
}

/** To break the cycle at the end of the owner can go wrong nowhere; a weak reference may be dead when it is used. */
function hintOf(cycles: readonly MadeCycle[], keeper: string): string {
  const [first] = cycles;
  const all = 'Set the attributes to None when their owners are done';
  if (!first || cycles.length > 1) {
    return fitting(`${all}, or hand '${keeper}' only what it uses.`, `${all}, or hand on only what is used.`);
  }
  const { name, end } = first.owner.summary;
  const when = end ? `in '${end.name}' of '${name}'` : `when the '${name}' is done`;
  const reset = `Set 'self.${first.helper.attribute}' to None ${when}`;
  return fitting(
    `${reset}, or hand '${keeper}' only what it uses.`,
    `${reset}, or hand on only what is used.`,
    'Set the attribute to None when the owner is done, or hand on only what is used.',
  );
}

function planted(
  { owner, planted: { attribute, field, at, keptAt, release, oneOfMany } }: PlantedCycle,
  lastsLong: boolean,
): ProjectFinding {
  const isOrdinary =
    !lastsLong && release === 'none' && !oneOfMany && !isTree(owner.summary.name) && field !== 'parent';
  return {
    ...placeOf(owner, attribute, at),
    path: owner.module.path,
    at,
    about: owner.summary.at.start,
    confidence: isOrdinary ? 'likely' : 'possible',
    because: [
      { path: owner.module.path, at: keptAt, message: `The object is kept in 'self.${attribute}'.` },
      { path: owner.module.path, at, message: `The object gets hold of its keeper in '${field}'.` },
    ],
  };
}

function linked({ path, pair }: LinkedCycle): ProjectFinding {
  const [first, second] = pair.names;
  return {
    path,
    at: pair.at,
    // Linked lists and trees are made so; what unlinks them is out of sight.
    confidence: 'possible',
    message: `'${first}' and '${second}' refer to each other.`,
    because: [{ path, at: pair.backAt, message: `'${second}' refers to '${first}' from here on.` }],
    hint: 'Give the structure a close() that unlinks its objects, or keep one direction only.',
  };
}

function unseen({ owner, helper }: UnseenCycle, lastsLong: boolean): ProjectFinding {
  const isOrdinary = helper.soundsKept && !lastsLong && helper.release !== 'elsewhere';
  return {
    ...placeOf(owner, helper.attribute, helper.at),
    ...(helper.toldAt ? { at: helper.toldAt } : {}),
    about: owner.summary.at.start,
    confidence: isOrdinary ? 'likely' : 'possible',
    because: [
      {
        path: owner.module.path,
        at: helper.at,
        message: `'${owner.summary.name}' hands itself to what it keeps in 'self.${helper.attribute}'.`,
      },
    ],
  };
}

/** Where to break the cycle: in the method that ends the owner, or where it is made when there is none. */
function placeOf(
  owner: ProjectClass,
  attribute: string,
  madeAt: Finding['at'],
): Pick<ProjectFinding, 'path' | 'at' | 'message' | 'hint'> {
  const { name, terminal } = owner.summary;
  if (terminal) {
    return {
      path: owner.module.path,
      at: terminal.at,
      message: `'${terminal.name}' leaves '${name}' and its 'self.${attribute}' holding each other.`,
      hint: `Set 'self.${attribute}' to None in '${terminal.name}': then both are freed at once.`,
    };
  }
  return {
    path: owner.module.path,
    at: madeAt,
    message: `'${name}' and its 'self.${attribute}' keep each other alive.`,
    hint: `Hand on only what is used, or set 'self.${attribute}' to None where '${name}' ends.`,
  };
}

/** Names of classes that usually form trees. */
function isTree(...names: string[]): boolean {
  return names.some((name) =>
    /Node|Tree|Element|Widget|Item|Menu|Model|Document|Meta|Expr|Field|Axis|Axes|Artist/.test(name),
  );
}
