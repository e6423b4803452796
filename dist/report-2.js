import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/index.ts
var people = { forPeople: true, hasNotices: false, showsFixes: false };
var programs = { forPeople: false, hasNotices: false, showsFixes: false };
var formats = {
  text: {
    ...people,
    showsFixes: true,
    summary: "people: the code, the places that prove it, what to do",
    load: async (isEmpty) => isEmpty ? (await import("./summary.js")).summary : (await import("./text.js")).text
  },
  concise: {
    ...people,
    summary: "a line a finding, for editors",
    load: async () => (await import("./concise.js")).concise
  },
  grouped: {
    ...people,
    summary: "a line a finding, under the name of its file",
    load: async () => (await import("./concise.js")).grouped
  },
  markdown: {
    ...programs,
    summary: "a job summary or a comment",
    load: async () => (await import("./markdown.js")).markdown
  },
  json: {
    ...programs,
    hasNotices: true,
    showsFixes: true,
    summary: "programs, by a versioned schema",
    load: async () => (await import("./json.js")).json
  },
  sarif: {
    ...programs,
    hasNotices: true,
    showsFixes: true,
    summary: "code scanning: SARIF 2.1.0",
    load: async () => (await import("./sarif.js")).sarif
  },
  github: {
    ...programs,
    summary: "annotations of GitHub Actions",
    load: async () => (await import("./github.js")).github
  },
  gitlab: {
    ...programs,
    summary: "GitLab's Code Quality report",
    load: async () => (await import("./gitlab.js")).gitlab
  },
  junit: {
    ...programs,
    summary: "JUnit XML",
    load: async () => (await import("./junit.js")).junit
  },
  checkstyle: {
    ...programs,
    summary: "Checkstyle XML",
    load: async () => (await import("./checkstyle.js")).checkstyle
  },
  rdjson: {
    ...programs,
    showsFixes: true,
    summary: "reviewdog",
    load: async () => (await import("./rdjson.js")).rdjson
  }
};
var formatNames = Object.keys(formats);

export {
  formats,
  formatNames
};
