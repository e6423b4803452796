/** How many findings survive other spellings: of the project's own programs, and of the measured ones. */
import { PythonParser } from '../../src/syntax/index.js';
import { loadPack } from '../../src/testing/pack.js';
import { judged, readGate } from '../mutants/gate.js';
import { badPrograms, ownPrograms, type Program } from '../mutants/programs.js';
import { survivals } from '../mutants/survival.js';
import { Missing, part } from './data.js';
import type { Figure } from './figures.js';

/** The own programs need no data; those of the evidence are left out where they are not there. */
export async function mutants(data: string | undefined): Promise<Figure[]> {
  return [...(await survivalOf('mutants of cases', ownPrograms())), ...(await ofEvidence(data))];
}

async function ofEvidence(data: string | undefined): Promise<Figure[]> {
  try {
    return await survivalOf('mutants of evidence', badPrograms(part(data, 'evidence', 'snippets')));
  } catch (error) {
    if (error instanceof Missing) return [];
    throw error;
  }
}

async function survivalOf(measure: string, programs: readonly Program[]): Promise<Figure[]> {
  const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));
  const gate = readGate();
  return survivals(programs, await loadPack(), parser).map((survival): Figure => {
    const { way, kept, of } = judged(survival, gate);
    return { measure, name: way, value: kept, of, better: 'more' };
  });
}
