import { Session } from 'node:inspector/promises';
import { groups } from './rules/index.js';
import { createAnalyser } from './src/engine/analyser.js';
import { shapes } from './tools/bench/shapes.js';
const analyser = await createAnalyser(new URL('./dist/', import.meta.url));
const rules = groups.flatMap((g) => g.rules);
const settings = { rules, minConfidence: 'possible' as const, python: undefined, reportUnusedIgnores: true, knownRules: new Set(rules.map((r) => r.name)) };
const session = new Session(); session.connect(); await session.post('Profiler.enable');
for (const arg of process.argv.slice(2)) {
  const [word, f] = arg.split('*');
  const [name, shape] = Object.entries(shapes).find(([n]) => n.includes(word!))!;
  const files = shape.files(shape.n * Number(f ?? 16));
  await session.post('Profiler.start');
  const t = performance.now(); const kept: any[] = [];
  for (const [p, c] of Object.entries(files)) { const o = analyser.analyse(p, Buffer.from(c), settings); if (o.forProject) kept.push(o.forProject); }
  analyser.analyseProject(kept, { settingsOf: () => settings, read: (p) => Buffer.from(files[p]!) });
  const ms = performance.now() - t;
  const { profile } = await session.post('Profiler.stop') as any;
  const self = new Map<string, number>(); const total = new Map<string, number>();
  const nodes = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n]));
  const parent = new Map<number, number>(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const label = (n: any) => `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.replace(/.*untrusted\//, '')}:${n.callFrame.lineNumber + 1}`;
  profile.samples.forEach((id: number, i: number) => { const d = profile.timeDeltas[i] / 1000; let n = nodes.get(id); self.set(label(n), (self.get(label(n)) ?? 0) + d); const seen = new Set<string>(); for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) { const l = label(nodes.get(at)); if (!seen.has(l)) { seen.add(l); total.set(l, (total.get(l) ?? 0) + d); } } });
  const top = (m: Map<string, number>, k: number, pick = (l: string) => true) => [...m].filter(([l]) => pick(l)).sort((a, b) => b[1] - a[1]).slice(0, k).map(([l, v]) => `    ${v.toFixed(0).padStart(6)} ${l}`).join('\n');
  console.log(`== ${name} *${f ?? 16}: ${ms.toFixed(0)} ms\n  self\n${top(self, 5)}\n  total in rules/model/project\n${top(total, 9, (l) => / (rules|src\/(model|project))\//.test(l))}`);
}
