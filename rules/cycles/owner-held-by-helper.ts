import {
  defineRule,
  type Finding,
  type LinkedCycle,
  type MadeCycle,
  ownerCycles,
  type PlantedCycle,
  type ProjectClass,
  type ProjectFinding,
  type UnseenCycle,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'owner-held-by-helper',
  summary: 'An object keeps a helper that keeps the object, and nothing breaks the cycle.',
  impact: 'retention',
  level: 'warning',
  on: ownerCycles(),

  *check(cycle, project) {
    switch (cycle.kind) {
      case 'made': {
        // A longer way is the rule reference-cycle-between-classes; a cached property is cached-property-holds-owner.
        if (cycle.kept.length !== 1 || cycle.helper.cached || isBroken(cycle)) return;
        yield made(cycle, project.lastsLong(cycle.owner));
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

/** The owner lets go of the helper, or ends it and the helper lets go of the owner. */
function isBroken({ helper, target, kept }: MadeCycle): boolean {
  if (helper.release === 'dropped') return true;
  const back = kept.at(-1)?.attribute;
  return helper.release === 'told' && back !== undefined && target.summary.dropped.includes(back);
}

function made({ owner, helper, target, kept }: MadeCycle, lastsLong: boolean): ProjectFinding {
  const [ownerName, targetName] = [owner.summary.name, target.summary.name];
  // A parent with many children, a tree, a document: there the cycle is the data model, and no single link can go.
  // What is reset in some other method may well be reset in time.
  const isOrdinary =
    !lastsLong && helper.release !== 'elsewhere' && !helper.oneOfMany && !isTree(ownerName, targetName);
  const keeps = kept.map((step) => ({
    path: step.path,
    at: step.at,
    message: `'${step.class.summary.name}' keeps its owner in 'self.${step.attribute}'.`,
  }));
  return {
    ...placeOf(owner, helper.attribute, helper.at),
    confidence: isOrdinary ? 'likely' : 'possible',
    // Where the finding itself stands on the making, that is no further reason.
    because: owner.summary.terminal
      ? [
          {
            path: owner.module.path,
            at: helper.at,
            message: `'${ownerName}' hands itself to '${targetName}' and keeps it in 'self.${helper.attribute}'.`,
          },
          ...keeps,
        ]
      : keeps,
  };
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
