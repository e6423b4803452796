import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  pythonSpecifierOfClassifiers,
  pythonSpecifierOfMetadata
} from "./python-specifier-2.js";
import "./pep440.js";
import "./shared.js";

// src/cli/config/python-of-project.ts
function pythonOfProject(files) {
  const project = tableIn(files.pyproject, "project");
  const poetry = tableIn(tableIn(files.pyproject, "tool"), "poetry");
  const stated = [
    project?.["requires-python"],
    tableIn(poetry, "dependencies")?.python,
    settingIn(files.setupCfg ?? "", "python_requires"),
    // Only a plain literal: what a program computes is not known without running it.
    /\bpython_requires\s*=\s*(["'])([^"'\n]+)\1/.exec(files.setupPy ?? "")?.[2]
  ];
  for (const text of stated) {
    const specifier = typeof text === "string" ? pythonSpecifierOfMetadata(text) : void 0;
    if (specifier !== void 0) return specifier;
  }
  for (const text of [
    JSON.stringify([project?.classifiers, poetry?.classifiers]),
    settingIn(files.setupCfg ?? "", "classifiers") ?? "",
    files.setupPy ?? ""
  ]) {
    const specifier = pythonSpecifierOfClassifiers(text);
    if (specifier !== void 0) return specifier;
  }
  return void 0;
}
function tableIn(table, key) {
  const value = table?.[key];
  return typeof value === "object" && value !== null ? value : void 0;
}
function settingIn(text, key) {
  return new RegExp(String.raw`^${key}[ \t]*[=:][ \t]*(.*(?:\r?\n[ \t]+.*)*)`, "m").exec(text)?.[1]?.trim();
}
export {
  pythonOfProject
};
