import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  fingerprinter
} from "./fingerprint.js";
import {
  jsonText
} from "./json-text.js";
import {
  PROJECT_ADDRESS,
  pageAddress
} from "./rule-page.js";
import {
  impactMeanings
} from "./impacts.js";
import {
  cellNote
} from "./shown-path.js";
import {
  oneLine,
  wellFormed
} from "./visible-2.js";
import "./shared.js";

// src/report/sarif/limit.ts
var MOST_RESULTS = 25e3;
var levels = ["error", "warning", "note"];
var confidences = ["proven", "likely", "possible"];
function mostSevere(results, limit) {
  if (results.length <= limit) return results;
  const rankOf = (result) => levels.indexOf(result.level) * confidences.length + confidences.indexOf(result.confidence);
  const counts = new Array(levels.length * confidences.length).fill(0);
  const ranks = results.map(rankOf);
  for (const rank2 of ranks) counts[rank2] = (counts[rank2] ?? 0) + 1;
  let left = limit;
  const room = counts.map((count) => {
    const taken = Math.min(count, left);
    left -= taken;
    return taken;
  });
  return results.filter((_, index) => {
    const rank2 = ranks[index] ?? 0;
    const free = room[rank2] ?? 0;
    room[rank2] = free - 1;
    return free > 0;
  });
}

// src/report/sarif/message.ts
function sentence(text) {
  return withoutPlaceholders(punctuated(quoted(text))).replace(/\]\(/g, "\\](");
}
function resultMessage(result) {
  const links = result.because.map((reason, index) => linkTo(index + 1, reason.message));
  return [sentence(result.message), ...links, sentence(result.hint)].join(" ");
}
function linkTo(id, text) {
  const [, words = "", end = "."] = /^(.*?)([.!?]?)$/s.exec(punctuated(quoted(text))) ?? [];
  return `[${withoutPlaceholders(words).replace(/[\\[\]]/g, "\\$&")}](${id})${end}`;
}
function quoted(text) {
  return oneLine(text).replaceAll("`", "'");
}
function punctuated(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function withoutPlaceholders(text) {
  return text.replace(/[{}]/g, "$&$&");
}

// src/report/sarif/pascal-case.ts
function pascalCase(kebabCase) {
  return kebabCase.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

// src/report/sarif/place.ts
var SNIPPET_UNITS = 4096;
var NEARBY_UNITS = 200;
function regionOf(region) {
  if (region.cell) {
    return {
      startLine: region.cell.startFileLine,
      startColumn: region.cell.startFileColumn,
      endLine: region.cell.endFileLine,
      endColumn: region.cell.endFileColumn
    };
  }
  return {
    startLine: region.startLine,
    startColumn: region.startColumn,
    endLine: region.endLine,
    endColumn: region.endColumn
  };
}
function physicalLocation(artifactLocation2, region, snippet, excerpt) {
  const context = contextOf(excerpt, region);
  return {
    artifactLocation: artifactLocation2,
    // The code of a notebook does not stand in its file as it is.
    region: region.cell ? regionOf(region) : withSnippet(regionOf(region), snippet),
    ...context && { contextRegion: context }
  };
}
function snippetOf(excerpt, region) {
  const lines = [];
  for (let number = region.startLine; number <= region.endLine; number++) {
    const line = excerpt.lines[number - excerpt.startLine];
    if (line === void 0) continue;
    const from = number === region.startLine ? region.startColumn - 1 : 0;
    const to = number === region.endLine ? region.endColumn - 1 : line.length;
    lines.push(line.slice(from, to));
  }
  return lines.join("\n");
}
function contextOf(excerpt, region) {
  if (region.cell) return void 0;
  const context = wholeExcerpt(excerpt);
  if (!context || !contains(context, region)) return void 0;
  const text = excerpt.lines.join("\n");
  return text.length > SNIPPET_UNITS ? nearby(excerpt, region) : withSnippet(context, text);
}
function wholeExcerpt(excerpt) {
  const last = excerpt.lines.at(-1);
  if (last === void 0) return void 0;
  const endLine = excerpt.startLine + excerpt.lines.length - 1;
  return { startLine: excerpt.startLine, startColumn: 1, endLine, endColumn: last.length + 1 };
}
function nearby(excerpt, region) {
  const line = excerpt.lines[region.startLine - excerpt.startLine];
  if (line === void 0 || region.endLine !== region.startLine) return void 0;
  let from = Math.max(0, region.startColumn - 1 - NEARBY_UNITS);
  let to = Math.min(line.length, region.endColumn - 1 + NEARBY_UNITS);
  if (isLowSurrogate(line, from)) from--;
  if (isLowSurrogate(line, to)) to++;
  const context = {
    startLine: region.startLine,
    startColumn: from + 1,
    endLine: region.endLine,
    endColumn: to + 1
  };
  return contains(context, region) ? withSnippet(context, line.slice(from, to)) : void 0;
}
function contains(outer, inner) {
  const before = outer.startLine - inner.startLine || outer.startColumn - inner.startColumn;
  const after = inner.endLine - outer.endLine || inner.endColumn - outer.endColumn;
  return before <= 0 && after <= 0 && (before < 0 || after < 0);
}
function isLowSurrogate(text, index) {
  const unit = text.charCodeAt(index);
  return unit >= 56320 && unit <= 57343;
}
function withSnippet(region, text) {
  if (text === "" || text.length > SNIPPET_UNITS) return region;
  return { ...region, snippet: { text: wellFormed(text) } };
}

// src/report/sarif/notifications.ts
var descriptions = {
  "bad-configuration": "A configuration file says what heaplint cannot follow.",
  "file-crashed": "The analysis of a file failed by a fault of heaplint.",
  "ignore-without-reason": "An ignore comment does not say why.",
  "missing-path": "A path to analyse does not exist.",
  "not-fixed": "A file could not be repaired.",
  "nul-bytes": "A file holds NUL bytes and was not analysed as a whole.",
  "results-left-out": "More results were found than a log may hold.",
  "rule-crashed": "A rule failed by a fault of heaplint; the other rules went on.",
  silenced: "An ignore comment silences a finding, in a run that tells so.",
  stopped: "A file or a rule was stopped, for the time or the memory that it took.",
  "syntax-error": "A file has syntax errors; what could be parsed was analysed.",
  "too-complex": "A file has more tokens or is nested deeper than the limits and was not analysed.",
  "too-large": "A file is larger than the limit and was not analysed.",
  undecodable: "A file could not be decoded by its declared encoding.",
  "unknown-rule-in-ignore": "An ignore comment names a rule that does not exist.",
  unreadable: "A file could not be read.",
  "unused-ignore": "An ignore comment silences nothing."
};
var conditions = Object.keys(descriptions);
var notificationDescriptors = conditions.map((condition) => ({
  id: condition,
  // Never the identifier in capitals, which validators take for a mistake.
  name: `${pascalCase(condition)}Notice`,
  shortDescription: { text: descriptions[condition] },
  fullDescription: { text: descriptions[condition] },
  help: { text: descriptions[condition] }
}));
function notificationOf(notice, locate) {
  const location = notice.path === void 0 ? void 0 : locate(notice.path);
  return {
    descriptor: { id: notice.kind, index: conditions.indexOf(notice.kind) },
    level: notice.level,
    message: { text: sentence(notice.message) },
    ...location && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: location,
            ...notice.region && { region: regionOf(notice.region) }
          }
        }
      ]
    }
  };
}
function concernsConfiguration(notice) {
  return ["bad-configuration", "ignore-without-reason", "unknown-rule-in-ignore"].includes(notice.kind);
}

// src/report/sarif/uri.ts
var ROOT = "%SRCROOT%";
function artifactLocation(path, prefix) {
  if (/^([A-Za-z]:)?\//.test(path)) {
    return { uri: `file://${path.startsWith("/") ? "" : "/"}${encoded(segmentsOf(path))}` };
  }
  return { uri: encoded(segmentsOf(`${prefix}/${path}`.replace(/^\/+/, ""))), uriBaseId: ROOT };
}
function segmentsOf(path) {
  const segments = [];
  path.split("/").forEach((segment, index) => {
    if (segment === "." || segment === "" && index > 0) return;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(segment);
  });
  return segments;
}
function encoded(segments) {
  return segments.map((segment) => encodeURIComponent(wellFormed(segment))).join("/");
}

// src/report/sarif/provenance.ts
function versionControlDetails(provenance) {
  const address = publicAddress(provenance.repositoryUri);
  if (address === void 0) return void 0;
  return {
    repositoryUri: address,
    ...provenance.revisionId && { revisionId: provenance.revisionId },
    ...provenance.branch && { branch: provenance.branch },
    mappedTo: { uriBaseId: ROOT }
  };
}
function publicAddress(remote) {
  const shortForm = /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)(.+)$/.exec(remote);
  const address = shortForm ? `ssh://${shortForm[1]}/${shortForm[2]?.replace(/^\/+/, "")}` : remote;
  if (!URL.canParse(address)) return void 0;
  const url = new URL(address);
  if (!["http:", "https:", "ssh:", "git:"].includes(url.protocol) || url.host === "") return void 0;
  url.username = "";
  url.password = "";
  url.search = "";
  url.hash = "";
  return url.href;
}

// src/report/sarif/results.ts
function sarifResult(result, context) {
  const related = result.because.map((place, index) => placeLocation(place, index + 1, context));
  const flow = codeFlow(result, context);
  return {
    ruleId: result.rule,
    ruleIndex: context.ruleIndex,
    level: result.level,
    ...result.baselineState && { baselineState: result.baselineState },
    message: { text: resultMessage(withCells(result)) },
    locations: [resultLocation(result, context)],
    ...related.length > 0 && { relatedLocations: related },
    ...flow && { codeFlows: [flow] },
    partialFingerprints: {
      "heaplint/v1": context.fingerprint,
      primaryLocationLineHash: result.lineHash
    },
    taxa: [context.weakness],
    ...result.fix && !result.region.cell && { fixes: [sarifFix(result.fix, context.locate(result.path))] },
    properties: {
      impact: result.impact,
      confidence: result.confidence,
      ...result.decisions && { decisions: result.decisions }
    }
  };
}
function withCell({ message, region }) {
  const note = cellNote(region);
  return note === "" ? message : message.replace(/\.?$/, `${note}.`);
}
function withCells(result) {
  const because = result.because.map((place) => ({ ...place, message: withCell(place) }));
  return { message: withCell(result), because, hint: result.hint };
}
function resultLocation(result, context) {
  const symbol = result.symbol;
  return {
    physicalLocation: physicalLocation(
      context.locate(result.path),
      result.region,
      result.snippet,
      result.excerpt
    ),
    ...symbol && {
      logicalLocations: [
        {
          name: symbol.name.split(".").at(-1) ?? symbol.name,
          fullyQualifiedName: symbol.name,
          kind: symbol.kind
        }
      ]
    }
  };
}
function placeLocation(place, id, context) {
  return {
    ...id !== void 0 && { id },
    physicalLocation: physicalLocation(
      context.locate(place.path),
      place.region,
      snippetOf(place.excerpt, place.region),
      place.excerpt
    ),
    message: { text: sentence(withCell(place)) }
  };
}
function codeFlow(result, context) {
  if (result.because.every((place) => place.path === result.path)) return void 0;
  const start = {
    ...resultLocation(result, context),
    message: { text: sentence(withCell(result)) }
  };
  const steps = result.because.map((place) => placeLocation(place, void 0, context));
  return { threadFlows: [{ locations: [start, ...steps].map((location) => ({ location })) }] };
}
function sarifFix(fix, artifactLocation2) {
  return {
    description: { text: sentence(fix.title) },
    artifactChanges: [
      {
        artifactLocation: artifactLocation2,
        replacements: fix.edits.map((edit) => ({
          deletedRegion: regionOf(edit.region),
          insertedContent: { text: edit.text }
        }))
      }
    ],
    properties: { applicability: fix.safety }
  };
}

// src/report/sarif/markdown.ts
var FENCE = /^\s*(```|~~~)/;
function plainText(markdown) {
  let inCode = false;
  const lines = [];
  for (const line of markdown.split("\n")) {
    if (FENCE.test(line)) inCode = !inCode;
    else lines.push(inCode ? line : plainLine(line));
  }
  return lines.join("\n").trim();
}
function firstParagraph(markdown, limit) {
  const words = [];
  for (const line of markdown.split("\n")) {
    const isProse = line.trim() !== "" && !/^\s*([#|>]|[-*+]\s|```|~~~)/.test(line);
    if (isProse) words.push(plainLine(line).trim());
    else if (words.length > 0) break;
  }
  const paragraph = words.join(" ");
  if (paragraph.length <= limit) return paragraph;
  return `${paragraph.slice(0, limit - 3).replace(/\s+\S*$/, "")}...`;
}
function plainLine(line) {
  return line.replace(/^#+\s+/, "").replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, "$1 ($2)").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/`+/g, "");
}

// src/knowledge/weaknesses.ts
var weaknessTaxonomy = {
  name: "CWE",
  fullName: "Common Weakness Enumeration",
  version: "4.20",
  organization: "MITRE",
  // Not published by MITRE: the identifier that most producers of SARIF use for it.
  guid: "25F72D7E-8A92-459D-AD67-64853F788765",
  address: "https://cwe.mitre.org/"
};
var weaknesses = [
  {
    id: "400",
    name: "Uncontrolled Resource Consumption",
    summary: "The product does not properly control the allocation and maintenance of a limited resource."
  },
  {
    id: "401",
    name: "Missing Release of Memory after Effective Lifetime",
    summary: "The product does not sufficiently track and release allocated memory after it has been used, making the memory unavailable for reallocation and reuse."
  },
  {
    id: "459",
    name: "Incomplete Cleanup",
    summary: 'The product does not properly "clean up" and remove temporary or supporting resources after they have been used.'
  },
  {
    id: "672",
    name: "Operation on a Resource after Expiration or Release",
    summary: "The product uses, accesses, or otherwise operates on a resource after that resource has been expired, released, or revoked."
  },
  {
    id: "770",
    name: "Allocation of Resources Without Limits or Throttling",
    summary: "The product allocates a reusable resource or group of resources on behalf of an actor without imposing any intended restrictions on the size or number of resources that can be allocated."
  },
  {
    id: "772",
    name: "Missing Release of Resource after Effective Lifetime",
    summary: "The product does not release a resource after its effective lifetime has ended, i.e., after the resource is no longer needed."
  },
  {
    id: "826",
    name: "Premature Release of Resource During Expected Lifetime",
    summary: "The product releases a resource that is still intended to be used by itself or another actor."
  },
  {
    id: "1050",
    name: "Excessive Platform Resource Consumption within a Loop",
    summary: "The product has a loop body or loop condition that contains a control element that directly or indirectly consumes platform resources, e.g. messaging, sessions, locks, or file descriptors."
  },
  {
    id: "1325",
    name: "Improperly Controlled Sequential Memory Allocation",
    summary: "The product manages a group of objects or resources and performs a separate memory allocation for each object, but it does not properly limit the total amount of memory that is consumed by all of the combined objects."
  }
];
var weaknessByImpact = {
  leak: "401",
  retention: "459",
  bloat: "400",
  churn: "1050",
  lifetime: "826"
};
var weaknessByGroup = {
  caches: { leak: "770" },
  concurrency: { leak: "770", retention: "772" },
  materialization: { bloat: "1325", leak: "770" },
  numpy: { bloat: "1325" },
  pandas: { bloat: "1325" },
  registries: { leak: "770" },
  resources: { leak: "772", retention: "772", lifetime: "672" }
};

// src/report/sarif/taxonomy.ts
var taxonomyReference = {
  name: weaknessTaxonomy.name,
  index: 0,
  guid: weaknessTaxonomy.guid
};
function weaknessOf(card) {
  return weaknessByGroup[card.group]?.[card.impact] ?? weaknessByImpact[card.impact];
}
function taxonomyOf(rules) {
  const used = new Set(rules.map(weaknessOf));
  const taxa = weaknesses.filter((weakness) => used.has(weakness.id));
  const indexes = new Map(taxa.map((weakness, index) => [weakness.id, index]));
  return {
    taxonomy: {
      name: weaknessTaxonomy.name,
      fullName: `${weaknessTaxonomy.fullName} ${weaknessTaxonomy.version}`,
      version: weaknessTaxonomy.version,
      organization: weaknessTaxonomy.organization,
      guid: weaknessTaxonomy.guid,
      informationUri: weaknessTaxonomy.address,
      shortDescription: { text: `${weaknessTaxonomy.fullName}.` },
      isComprehensive: false,
      taxa: taxa.map((weakness) => ({
        id: weakness.id,
        name: weakness.name,
        shortDescription: { text: weakness.summary },
        helpUri: `${weaknessTaxonomy.address}data/definitions/${weakness.id}.html`
      }))
    },
    referenceOf: (card) => {
      const id = weaknessOf(card);
      const index = indexes.get(id);
      return { id, ...index !== void 0 && { index }, toolComponent: taxonomyReference };
    }
  };
}

// src/report/sarif/rules.ts
var DESCRIPTION_UNITS = 1024;
var problemSeverity = {
  error: "error",
  warning: "warning",
  note: "recommendation"
};
var rank = {
  leak: 90,
  lifetime: 75,
  retention: 60,
  churn: 40,
  bloat: 30
};
function ruleDescriptor(card, weakness) {
  const address = pageAddress(card);
  const name = pascalCase(card.name);
  const page = card.page.trim() === "" ? card.summary : card.page.trim();
  return {
    id: card.name,
    // A name that is the identifier but for its case says nothing, and validators refuse it.
    ...name.toLowerCase() !== card.name && { name },
    ...card.formerly.length > 0 && { deprecatedIds: [...card.formerly] },
    shortDescription: { text: card.summary.slice(0, DESCRIPTION_UNITS) },
    fullDescription: { text: fullDescription(card) },
    help: {
      text: `${plainText(page)}

More: ${address}`,
      markdown: `${page}

[The page of ${card.name}](${address})`
    },
    helpUri: address,
    defaultConfiguration: { enabled: card.byDefault, level: card.level, rank: rank[card.impact] },
    relationships: [{ target: weakness, kinds: ["superset"] }],
    properties: {
      tags: tagsOf(card),
      // The rules of the default run are held to nine true findings in ten; no such promise binds the others.
      precision: card.byDefault ? "high" : "medium",
      "problem.severity": problemSeverity[card.level],
      impact: card.impact
    }
  };
}
function fullDescription(card) {
  const impact = `Impact: ${card.impact}, memory that ${impactMeanings[card.impact]}.`;
  const room = DESCRIPTION_UNITS - impact.length - 1;
  return `${firstParagraph(card.page, room) || firstParagraph(card.summary, room)} ${impact}`;
}
function tagsOf(card) {
  return [.../* @__PURE__ */ new Set(["memory", "python", card.group, card.impact, `external/cwe/cwe-${weaknessOf(card)}`])];
}

// src/report/sarif.ts
function sarif(report, options = {}) {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(report, options)]
  };
  return jsonText(log);
}
function runOf(report, options) {
  const locate = locator(report.artifacts, options.uriPrefix ?? "");
  const provenance = options.provenance && versionControlDetails(options.provenance);
  const { taxonomy, referenceOf } = taxonomyOf(report.rules);
  const descriptors = report.rules.map((card) => ruleDescriptor(card, referenceOf(card)));
  const ruleIndexes = new Map(report.rules.map((card, index) => [card.name, index]));
  const fingerprintOf = fingerprinter();
  const results = mostSevere(withOld(report), MOST_RESULTS).map((result) => {
    const ruleIndex = ruleIndexes.get(result.rule);
    const card = ruleIndex === void 0 ? void 0 : report.rules[ruleIndex];
    if (ruleIndex === void 0 || card === void 0) {
      throw new Error(`The rule '${result.rule}' of a result is not among the rules of the run.`);
    }
    const fingerprint = fingerprintOf(result, locate(result.path).uri ?? "");
    return sarifResult(result, { ruleIndex, weakness: referenceOf(card), fingerprint, locate });
  });
  return {
    tool: {
      driver: {
        name: "heaplint",
        fullName: `heaplint ${report.version}`,
        organization: "heaplint",
        version: report.version,
        semanticVersion: report.version,
        informationUri: PROJECT_ADDRESS,
        shortDescription: { text: "A static linter for Python memory anti-patterns." },
        rules: descriptors,
        notifications: [...notificationDescriptors],
        supportedTaxonomies: [taxonomyReference]
      }
    },
    language: "en-US",
    // With a category only: an `automationDetails` of another making would switch off the upload's own.
    ...options.category && { automationDetails: { id: `${options.category.replace(/\/+$/, "")}/` } },
    ...provenance && { versionControlProvenance: [provenance] },
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    defaultSourceLanguage: "python",
    taxonomies: [taxonomy],
    invocations: [invocationOf(report, options, locate)],
    artifacts: report.artifacts.map((artifact) => sarifArtifact(artifact, locate)),
    results
  };
}
function withOld({ results, old }) {
  if (old.length === 0) return results;
  return [...results, ...old].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
function locator(artifacts, prefix) {
  const indexes = new Map(artifacts.map((artifact, index) => [artifact.path, index]));
  return (path) => {
    const index = indexes.get(path);
    return { ...artifactLocation(path, prefix), ...index !== void 0 && { index } };
  };
}
function sarifArtifact(artifact, locate) {
  return {
    location: locate(artifact.path),
    length: artifact.length,
    mimeType: "text/x-python",
    encoding: artifact.encoding,
    sourceLanguage: "python",
    roles: ["analysisTarget"],
    hashes: { "sha-256": artifact.sha256 }
  };
}
function invocationOf(report, options, locate) {
  const executionSuccessful = !report.notices.some((notice) => notice.level === "error");
  const exitCode = executionSuccessful ? Math.min(report.results.length, 1) : 2;
  const ofConfiguration = report.notices.filter(concernsConfiguration);
  const ofExecution = report.notices.filter((notice) => !concernsConfiguration(notice)).map((notice) => notificationOf(notice, locate));
  const leftOut = report.results.length - MOST_RESULTS;
  if (leftOut > 0) {
    const message = `The ${leftOut} least severe of ${report.results.length} results are left out: a run may have at most ${MOST_RESULTS}`;
    ofExecution.push(notificationOf({ kind: "results-left-out", level: "warning", message }, locate));
  }
  const overrides = report.rules.flatMap(
    (card, index) => card.byDefault ? [] : [{ descriptor: { id: card.name, index }, configuration: { enabled: true, level: card.level } }]
  );
  return {
    executionSuccessful,
    exitCode: options.exitCode ?? exitCode,
    ...overrides.length > 0 && { ruleConfigurationOverrides: overrides },
    ...ofConfiguration.length > 0 && {
      toolConfigurationNotifications: ofConfiguration.map((notice) => notificationOf(notice, locate))
    },
    toolExecutionNotifications: ofExecution
  };
}
export {
  sarif
};
