/** How findings speak. */
import type { Result } from '../../src/rule/result.js';

const longestMessage = 100;
const longestHint = 120;
const notImperative = /^(?:You|It|This|That|The|A|An|There|Please)\b/;

/** What is wrong with the words of a finding, one sentence each. Never throws. */
export function styleFaults(result: Result): string[] {
  const title = result.fix?.title;
  return [
    ...sentenceFaults('message', result.message, longestMessage),
    ...sentenceFaults('hint', result.hint, longestHint),
    ...(notImperative.test(result.hint) ? [`the hint is not an imperative: ${result.hint}`] : []),
    ...result.because.flatMap(({ message }) => sentenceFaults('because', message, longestHint)),
    ...(title === undefined ? [] : wordFaults('title of the fix', title)),
    ...(title?.endsWith('.') ? [`the title of the fix ends with a period: ${title}`] : []),
  ];
}

function sentenceFaults(part: string, text: string, longest: number): string[] {
  const faults = wordFaults(part, text);
  if ([...text].length > longest) faults.push(`the ${part} is longer than ${longest} characters: ${text}`);
  if (!text.endsWith('.')) faults.push(`the ${part} does not end with a period: ${text}`);
  return faults;
}

function wordFaults(part: string, text: string): string[] {
  const faults: string[] = [];
  // What is quoted is the user's code, whose words are not ours.
  const own = text.replace(/'[^']*'/g, "''");
  const word = /\b(consider|should)\b/i.exec(own)?.[0];
  if (word !== undefined) faults.push(`the ${part} says '${word}': ${text}`);
  if (/[`!]/.test(own)) faults.push(`the ${part} has a backtick or an exclamation mark: ${text}`);
  if (!/^[\p{Lu}'\d]/u.test(text)) faults.push(`the ${part} does not begin with a capital: ${text}`);
  return faults;
}
