/** Models of Python that stands in a test. */
import { FileModel, type ModuleSummary, summarise } from '../model/index.js';
import { ProjectModel } from '../project/index.js';
import { PythonParser } from '../syntax/index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** The model of a file. Throws where the parser gives up on the text. */
export function fileOf(text: string, path = 'module.py'): FileModel {
  const tree = parser.parse(text);
  if (!tree) throw new Error(`${path} has too many syntax errors`);
  return new FileModel(path, tree, undefined);
}

/** The summary of a file, as the project gets it: through JSON. Throws where the parser gives up on the text. */
export function summaryOf(text: string, path = 'module.py'): ModuleSummary {
  return JSON.parse(JSON.stringify(summarise(fileOf(text, path))));
}

/** The project model of files by their path. Throws where the parser gives up on a text. */
export function projectOf(files: Readonly<Record<string, string>>): ProjectModel {
  return new ProjectModel(Object.entries(files).map(([path, text]) => summaryOf(text, path)));
}
