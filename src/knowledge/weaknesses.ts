/** Which entry of the Common Weakness Enumeration (CWE 4.20) a finding's impact and topic fall under. */

/** The taxonomy itself. */
export const weaknessTaxonomy = {
  name: 'CWE',
  fullName: 'Common Weakness Enumeration',
  version: '4.20',
  organization: 'MITRE',
  // Not published by MITRE: the identifier that most producers of SARIF use for it.
  guid: '25F72D7E-8A92-459D-AD67-64853F788765',
  address: 'https://cwe.mitre.org/',
} as const;

/** The entries in use, by number ascending; `name` and `summary` are CWE's own words. */
export const weaknesses = [
  {
    id: '400',
    name: 'Uncontrolled Resource Consumption',
    summary: 'The product does not properly control the allocation and maintenance of a limited resource.',
  },
  {
    id: '401',
    name: 'Missing Release of Memory after Effective Lifetime',
    summary:
      'The product does not sufficiently track and release allocated memory after it has been used, making the memory unavailable for reallocation and reuse.',
  },
  {
    id: '459',
    name: 'Incomplete Cleanup',
    summary:
      'The product does not properly "clean up" and remove temporary or supporting resources after they have been used.',
  },
  {
    id: '672',
    name: 'Operation on a Resource after Expiration or Release',
    summary:
      'The product uses, accesses, or otherwise operates on a resource after that resource has been expired, released, or revoked.',
  },
  {
    id: '770',
    name: 'Allocation of Resources Without Limits or Throttling',
    summary:
      'The product allocates a reusable resource or group of resources on behalf of an actor without imposing any intended restrictions on the size or number of resources that can be allocated.',
  },
  {
    id: '772',
    name: 'Missing Release of Resource after Effective Lifetime',
    summary:
      'The product does not release a resource after its effective lifetime has ended, i.e., after the resource is no longer needed.',
  },
  {
    id: '826',
    name: 'Premature Release of Resource During Expected Lifetime',
    summary: 'The product releases a resource that is still intended to be used by itself or another actor.',
  },
  {
    id: '1050',
    name: 'Excessive Platform Resource Consumption within a Loop',
    summary:
      'The product has a loop body or loop condition that contains a control element that directly or indirectly consumes platform resources, e.g. messaging, sessions, locks, or file descriptors.',
  },
  {
    id: '1325',
    name: 'Improperly Controlled Sequential Memory Allocation',
    summary:
      'The product manages a group of objects or resources and performs a separate memory allocation for each object, but it does not properly limit the total amount of memory that is consumed by all of the combined objects.',
  },
] as const;

export type WeaknessId = (typeof weaknesses)[number]['id'];

/** The entry for an impact wherever the topic says nothing better. */
export const weaknessByImpact = {
  leak: '401',
  retention: '459',
  bloat: '400',
  churn: '1050',
  lifetime: '826',
} as const satisfies Record<string, WeaknessId>;

/** Topics that are nearer to another entry: group of rules, then impact. */
export const weaknessByGroup: Readonly<Record<string, Readonly<Record<string, WeaknessId>>>> = {
  caches: { leak: '770' },
  concurrency: { leak: '770', retention: '772' },
  materialization: { bloat: '1325', leak: '770' },
  numpy: { bloat: '1325' },
  pandas: { bloat: '1325' },
  registries: { leak: '770' },
  resources: { leak: '772', retention: '772', lifetime: '672' },
};
