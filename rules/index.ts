/** The catalogue: every rule, grouped by topic. */
import type { RuleGroup } from '../src/rule/index.js';
import cacheCreatedPerCall from './caches/cache-created-per-call.js';
import cacheKeepsLargeValues from './caches/cache-keeps-large-values.js';
import counterZeroEntries from './caches/counter-zero-entries.js';
import defaultdictProbe from './caches/defaultdict-probe.js';
import getsizeofAsBudget from './caches/getsizeof-as-budget.js';
import idAsCacheKey from './caches/id-as-cache-key.js';
import incompleteClear from './caches/incomplete-clear.js';
import instanceCacheNeverTrimmed from './caches/instance-cache-never-trimmed.js';
import internedDynamicString from './caches/interned-dynamic-string.js';
import lockPerKey from './caches/lock-per-key.js';
import lruCacheOnMethod from './caches/lru-cache-on-method.js';
import mismatchedRemovalKey from './caches/mismatched-removal-key.js';
import moduleCacheNeverTrimmed from './caches/module-cache-never-trimmed.js';
import mutableDefaultAccumulates from './caches/mutable-default-accumulates.js';
import shelveWriteback from './caches/shelve-writeback.js';
import sizeLimitBypassed from './caches/size-limit-bypassed.js';
import unboundedFunctionCache from './caches/unbounded-function-cache.js';
import collectInLoop from './collector/collect-in-loop.js';
import collectorCallbackPerInstance from './collector/collector-callback-per-instance.js';
import collectorDebugLeftOn from './collector/collector-debug-left-on.js';
import collectorNeverEnabledAgain from './collector/collector-never-enabled-again.js';
import collectorObjectsKept from './collector/collector-objects-kept.js';
import delGcGarbage from './collector/del-gc-garbage.js';
import finalizerAssumesInit from './collector/finalizer-assumes-init.js';
import finalizerCalledByHand from './collector/finalizer-called-by-hand.js';
import finalizerInCycle from './collector/finalizer-in-cycle.js';
import finalizerOnlyRelease from './collector/finalizer-only-release.js';
import finalizerResurrects from './collector/finalizer-resurrects.js';
import freezeWithoutCollect from './collector/freeze-without-collect.js';
import refcountComparison from './collector/refcount-comparison.js';
import taskListGrows from './concurrency/task-list-grows.js';
import threadHoldsOwner from './concurrency/thread-holds-owner.js';
import timerNotCancelled from './concurrency/timer-not-cancelled.js';
import attributeRefersToSelf from './cycles/attribute-refers-to-self.js';
import boundMethodOnSelf from './cycles/bound-method-on-self.js';
import cachedPropertyHoldsOwner from './cycles/cached-property-holds-owner.js';
import callbackClosesOverFuture from './cycles/callback-closes-over-future.js';
import classCreatedPerCall from './cycles/class-created-per-call.js';
import closureOnSelf from './cycles/closure-on-self.js';
import generatorOnSelf from './cycles/generator-on-self.js';
import ownerHeldByHelper from './cycles/owner-held-by-helper.js';
import ownerInObjectArray from './cycles/owner-in-object-array.js';
import recursiveClosure from './cycles/recursive-closure.js';
import referenceCycleBetweenClasses from './cycles/reference-cycle-between-classes.js';
import selfContainingContainer from './cycles/self-containing-container.js';
import tracingLeftOn from './diagnostics/tracing-left-on.js';
import excInfoInLocal from './exceptions/exc-info-in-local.js';
import exceptionContextChain from './exceptions/exception-context-chain.js';
import exceptionHookKeepsObject from './exceptions/exception-hook-keeps-object.js';
import exceptionKeptInLocal from './exceptions/exception-kept-in-local.js';
import exceptionKeptOnObject from './exceptions/exception-kept-on-object.js';
import frameInLocal from './exceptions/frame-in-local.js';
import storedExceptionRaisedAgain from './exceptions/stored-exception-raised-again.js';
import unguardedCleanupOnCancel from './exceptions/unguarded-cleanup-on-cancel.js';
import yieldInsideExcept from './exceptions/yield-inside-except.js';
import slotsDefeated from './layout/slots-defeated.js';
import slotsMissing from './layout/slots-missing.js';
import listToIterate from './materialization/list-to-iterate.js';
import wholeFileToIterate from './materialization/whole-file-to-iterate.js';
import cMemoryNotFreed from './native/c-memory-not-freed.js';
import dictListMethods from './python2/dict-list-methods.js';
import eagerMapFilterZip from './python2/eager-map-filter-zip.js';
import rangeInLoop from './python2/range-in-loop.js';
import slotsOnOldStyleClass from './python2/slots-on-old-style-class.js';
import callbacksKeptAfterLastCall from './registries/callbacks-kept-after-last-call.js';
import classLevelMutableShared from './registries/class-level-mutable-shared.js';
import contextVariablePerCall from './registries/context-variable-per-call.js';
import dynamicWarningText from './registries/dynamic-warning-text.js';
import entryRemovedOnSuccessOnly from './registries/entry-removed-on-success-only.js';
import exitHookHoldsInstance from './registries/exit-hook-holds-instance.js';
import handlerAddedPerCall from './registries/handler-added-per-call.js';
import inheritedEndLeavesParts from './registries/inherited-end-leaves-parts.js';
import listenerNotRemoved from './registries/listener-not-removed.js';
import loggerPerInstance from './registries/logger-per-instance.js';
import parallelRegistryNotCleared from './registries/parallel-registry-not-cleared.js';
import patchNeverStopped from './registries/patch-never-stopped.js';
import registrationLeftAtEnd from './registries/registration-left-at-end.js';
import registrationPerCall from './registries/registration-per-call.js';
import connectionWithDoesNotClose from './resources/connection-with-does-not-close.js';
import descriptorDropped from './resources/descriptor-dropped.js';
import processNotWaited from './resources/process-not-waited.js';
import resourceNotClosed from './resources/resource-not-closed.js';
import resourceNotClosedOnError from './resources/resource-not-closed-on-error.js';
import sharedMemoryNotUnlinked from './resources/shared-memory-not-unlinked.js';
import temporaryNotRemoved from './resources/temporary-not-removed.js';
import archiveMembersGrow from './retention/archive-members-grow.js';
import cachedPropertyLargeValue from './retention/cached-property-large-value.js';
import chainOfPredecessors from './retention/chain-of-predecessors.js';
import closureCapturesLargeLocal from './retention/closure-captures-large-local.js';
import emptiedDictNeverShrinks from './retention/emptied-dict-never-shrinks.js';
import historyWithoutBound from './retention/history-without-bound.js';
import loopLocalRetention from './retention/loop-local-retention.js';
import loopRebindingPeak from './retention/loop-rebinding-peak.js';
import parsedNodeKeepsTree from './retention/parsed-node-keeps-tree.js';
import picklerReused from './retention/pickler-reused.js';
import suspendedGeneratorKept from './retention/suspended-generator-kept.js';
import threadLocalLeftBehind from './retention/thread-local-left-behind.js';
import unboundedQueue from './retention/unbounded-queue.js';
import viewKeepsBuffer from './retention/view-keeps-buffer.js';
import deadReferencesCollected from './weakrefs/dead-references-collected.js';
import finalizeHoldsObject from './weakrefs/finalize-holds-object.js';
import resourceHoldsWatchedObject from './weakrefs/resource-holds-watched-object.js';
import strongBackReference from './weakrefs/strong-back-reference.js';
import strongInstanceRegistry from './weakrefs/strong-instance-registry.js';
import strongObserverList from './weakrefs/strong-observer-list.js';
import typeWithoutWeakref from './weakrefs/type-without-weakref.js';
import unguardedDereference from './weakrefs/unguarded-dereference.js';
import weakKeyHeldByValue from './weakrefs/weak-key-held-by-value.js';
import weakrefCallbackDropped from './weakrefs/weakref-callback-dropped.js';
import weakrefToBoundMethod from './weakrefs/weakref-to-bound-method.js';
import weakrefToLambda from './weakrefs/weakref-to-lambda.js';
import weakrefToTemporary from './weakrefs/weakref-to-temporary.js';

export const groups: readonly RuleGroup[] = [
  {
    name: 'python2',
    title: 'Python 2',
    rules: [rangeInLoop, dictListMethods, eagerMapFilterZip, slotsOnOldStyleClass],
  },
  {
    name: 'caches',
    title: 'Caches',
    rules: [
      lruCacheOnMethod,
      unboundedFunctionCache,
      cacheKeepsLargeValues,
      cacheCreatedPerCall,
      moduleCacheNeverTrimmed,
      instanceCacheNeverTrimmed,
      lockPerKey,
      defaultdictProbe,
      counterZeroEntries,
      mismatchedRemovalKey,
      incompleteClear,
      sizeLimitBypassed,
      idAsCacheKey,
      getsizeofAsBudget,
      mutableDefaultAccumulates,
      shelveWriteback,
      internedDynamicString,
    ],
  },
  {
    name: 'cycles',
    title: 'Reference cycles',
    rules: [
      selfContainingContainer,
      attributeRefersToSelf,
      boundMethodOnSelf,
      closureOnSelf,
      generatorOnSelf,
      recursiveClosure,
      callbackClosesOverFuture,
      classCreatedPerCall,
      ownerHeldByHelper,
      referenceCycleBetweenClasses,
      cachedPropertyHoldsOwner,
      ownerInObjectArray,
    ],
  },
  {
    name: 'exceptions',
    title: 'Exceptions and frames',
    rules: [
      exceptionKeptInLocal,
      exceptionKeptOnObject,
      excInfoInLocal,
      frameInLocal,
      storedExceptionRaisedAgain,
      exceptionContextChain,
      yieldInsideExcept,
      exceptionHookKeepsObject,
      unguardedCleanupOnCancel,
    ],
  },
  {
    name: 'collector',
    title: 'Collector and finalizers',
    rules: [
      collectorNeverEnabledAgain,
      collectInLoop,
      collectorDebugLeftOn,
      delGcGarbage,
      collectorObjectsKept,
      freezeWithoutCollect,
      collectorCallbackPerInstance,
      finalizerInCycle,
      finalizerResurrects,
      finalizerCalledByHand,
      finalizerAssumesInit,
      finalizerOnlyRelease,
      refcountComparison,
    ],
  },
  {
    name: 'weakrefs',
    title: 'Weak references',
    rules: [
      weakrefToTemporary,
      weakrefToBoundMethod,
      weakrefToLambda,
      weakKeyHeldByValue,
      finalizeHoldsObject,
      weakrefCallbackDropped,
      typeWithoutWeakref,
      unguardedDereference,
      deadReferencesCollected,
      strongObserverList,
      resourceHoldsWatchedObject,
      strongBackReference,
      strongInstanceRegistry,
    ],
  },
  {
    name: 'registries',
    title: 'Registries and callbacks',
    rules: [
      inheritedEndLeavesParts,
      listenerNotRemoved,
      exitHookHoldsInstance,
      entryRemovedOnSuccessOnly,
      classLevelMutableShared,
      loggerPerInstance,
      dynamicWarningText,
      contextVariablePerCall,
      parallelRegistryNotCleared,
      patchNeverStopped,
      handlerAddedPerCall,
      registrationLeftAtEnd,
      registrationPerCall,
      callbacksKeptAfterLastCall,
    ],
  },
  {
    name: 'retention',
    title: 'Held too long',
    rules: [
      historyWithoutBound,
      unboundedQueue,
      loopLocalRetention,
      loopRebindingPeak,
      closureCapturesLargeLocal,
      viewKeepsBuffer,
      suspendedGeneratorKept,
      emptiedDictNeverShrinks,
      chainOfPredecessors,
      picklerReused,
      archiveMembersGrow,
      threadLocalLeftBehind,
      cachedPropertyLargeValue,
      parsedNodeKeepsTree,
    ],
  },
  {
    name: 'resources',
    title: 'Resources',
    rules: [
      resourceNotClosed,
      resourceNotClosedOnError,
      connectionWithDoesNotClose,
      descriptorDropped,
      temporaryNotRemoved,
      processNotWaited,
      sharedMemoryNotUnlinked,
    ],
  },
  {
    name: 'materialization',
    title: 'Needless lists and whole files',
    rules: [listToIterate, wholeFileToIterate],
  },
  { name: 'layout', title: 'Object size', rules: [slotsMissing, slotsDefeated] },
  {
    name: 'concurrency',
    title: 'Threads, tasks and timers',
    rules: [timerNotCancelled, threadHoldsOwner, taskListGrows],
  },
  { name: 'native', title: 'Native code', rules: [cMemoryNotFreed] },
  { name: 'diagnostics', title: 'Diagnostics', rules: [tracingLeftOn] },
];
