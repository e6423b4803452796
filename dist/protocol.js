import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/engine/protocol.ts
function analyseRequest(path, bytes, settings) {
  return { kind: "analyse", path, bytes, settings: plainSettings(settings) };
}
function finishRequest(finishing) {
  return {
    ...finishing,
    kind: "finish",
    settings: plainSettings(finishing.settings),
    // A rule may hand over more than plain data: a node is a span.
    found: finishing.found.map(({ rule, finding }) => ({
      rule: rule.name,
      finding: JSON.parse(JSON.stringify(finding))
    }))
  };
}
function plainSettings(settings) {
  return {
    rules: settings.rules.map((rule) => rule.name),
    minConfidence: settings.minConfidence,
    python: settings.python,
    reportUnusedIgnores: settings.reportUnusedIgnores,
    ...settings.requireIgnoreReasons && { requireIgnoreReasons: true },
    ...settings.tellIgnores && { tellIgnores: true },
    knownRules: settings.knownRules
  };
}
function fullSettings(settings, rules) {
  return {
    ...settings,
    rules: settings.rules.map((name) => rules.get(name)).filter((rule) => rule !== void 0)
  };
}
function fullFindings(found, rules) {
  return found.flatMap(({ rule: name, finding }) => {
    const rule = rules.get(name);
    return rule ? [{ rule, finding }] : [];
  });
}

export {
  analyseRequest,
  finishRequest,
  fullSettings,
  fullFindings
};
