/** Completions for shells, made from the options themselves. */
import type { Command, Option } from 'commander';

export type Shell = 'bash' | 'zsh' | 'fish';

export const shells: readonly Shell[] = ['bash', 'zsh', 'fish'];

interface Word {
  readonly flag: string;
  readonly description: string;
  /** What may stand behind it; undefined for an option without a value, empty for a file or anything. */
  readonly values: readonly string[] | undefined;
}

/**
 * A script that a shell reads to complete the options of `program` and their values: `names` are what --select and its
 * like take, `formats` what --format takes. Never throws.
 */
export function completions(
  shell: Shell,
  program: Command,
  names: readonly string[],
  formats: readonly string[],
): string {
  const words = program.options
    .filter((option) => !option.hidden && option.long)
    .map((option) => wordOf(option, names, formats));
  words.push({ flag: '--help', description: 'show this help', values: undefined });
  return { bash, zsh, fish }[shell](words);
}

function wordOf(option: Option, names: readonly string[], formats: readonly string[]): Word {
  const flag = option.long ?? option.flags;
  const takesNames = ['--select', '--extend-select', '--ignore', '--explain'].includes(flag);
  const values = takesNames ? names : flag === '--format' ? formats : (option.argChoices ?? []);
  return {
    flag,
    description: option.description,
    values: option.required || option.optional ? values : undefined,
  };
}

function bash(words: readonly Word[]): string {
  const cases = words.flatMap(({ flag, values }) =>
    values && values.length > 0
      ? [`    ${flag}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word")); return ;;`]
      : [],
  );
  return `_heaplint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${words.map(({ flag }) => flag).join(' ')}' -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _heaplint heaplint
`;
}

function zsh(words: readonly Word[]): string {
  const quoted = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(/[[\]:\\]/g, '\\$&');
  const lines = words.map(({ flag, description, values }) => {
    const value =
      values === undefined ? '' : values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files';
    return `  '*${flag}[${quoted(description)}]${value}'`;
  });
  return `#compdef heaplint
_arguments \\
${lines.join(' \\\n')} \\
  '*:path:_files'
`;
}

function fish(words: readonly Word[]): string {
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = words.map(({ flag, description, values }) => {
    const value =
      values === undefined ? '' : values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : ' -r';
    return `complete -c heaplint -l ${flag.slice(2)} -d ${quoted(description)}${value}`;
  });
  return `${lines.join('\n')}\n`;
}
