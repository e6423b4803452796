/** The catalogue: every rule, grouped by topic. */
import type { RuleGroup } from '../src/rule/index.js';
import collectInLoop from './collector/collect-in-loop.js';
import collectorDebugLeftOn from './collector/collector-debug-left-on.js';
import collectorNeverEnabledAgain from './collector/collector-never-enabled-again.js';
import delGcGarbage from './collector/del-gc-garbage.js';
import cachedPropertyHoldsOwner from './cycles/cached-property-holds-owner.js';
import ownerHeldByHelper from './cycles/owner-held-by-helper.js';
import referenceCycleBetweenClasses from './cycles/reference-cycle-between-classes.js';
import boundMethodOnSelf from './cycles/bound-method-on-self.js';
import dictListMethods from './python2/dict-list-methods.js';
import eagerMapFilterZip from './python2/eager-map-filter-zip.js';
import rangeInLoop from './python2/range-in-loop.js';
import slotsOnOldStyleClass from './python2/slots-on-old-style-class.js';
import weakrefToBoundMethod from './weakrefs/weakref-to-bound-method.js';
import weakrefToLambda from './weakrefs/weakref-to-lambda.js';
import weakrefToTemporary from './weakrefs/weakref-to-temporary.js';

export const groups: readonly RuleGroup[] = [
  {
    name: 'python2',
    title: 'Python 2',
    rules: [rangeInLoop, dictListMethods, eagerMapFilterZip, slotsOnOldStyleClass],
  },
  { name: 'cycles', title: 'Reference cycles', rules: [boundMethodOnSelf, ownerHeldByHelper, referenceCycleBetweenClasses, cachedPropertyHoldsOwner] },
  {
    name: 'collector',
    title: 'Collector and finalizers',
    rules: [collectorNeverEnabledAgain, collectInLoop, collectorDebugLeftOn, delGcGarbage],
  },
  {
    name: 'weakrefs',
    title: 'Weak references',
    rules: [weakrefToTemporary, weakrefToBoundMethod, weakrefToLambda],
  },
];
