import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/cli/completions.ts
var shells = ["bash", "zsh", "fish"];
function completions(shell, program, names, formats) {
  const words = program.options.filter((option) => !option.hidden && option.long).map((option) => wordOf(option, names, formats));
  words.push({ flag: "--help", description: "show this help", values: void 0 });
  return { bash, zsh, fish }[shell](words);
}
function wordOf(option, names, formats) {
  const flag = option.long ?? option.flags;
  const takesNames = ["--select", "--extend-select", "--ignore", "--explain"].includes(flag);
  const values = takesNames ? names : flag === "--format" ? formats : option.argChoices ?? [];
  return {
    flag,
    description: option.description,
    values: option.required || option.optional ? values : void 0
  };
}
function bash(words) {
  const cases = words.flatMap(
    ({ flag, values }) => values && values.length > 0 ? [`    ${flag}) COMPREPLY=($(compgen -W '${values.join(" ")}' -- "$word")); return ;;`] : []
  );
  return `_heaplint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
${cases.join("\n")}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${words.map(({ flag }) => flag).join(" ")}' -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _heaplint heaplint
`;
}
function zsh(words) {
  const quoted = (text) => text.replaceAll("'", "'\\''").replaceAll(/[[\]:\\]/g, "\\$&");
  const lines = words.map(({ flag, description, values }) => {
    const value = values === void 0 ? "" : values.length > 0 ? `:value:(${values.join(" ")})` : ":value:_files";
    return `  '*${flag}[${quoted(description)}]${value}'`;
  });
  return `#compdef heaplint
_arguments \\
${lines.join(" \\\n")} \\
  '*:path:_files'
`;
}
function fish(words) {
  const quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const lines = words.map(({ flag, description, values }) => {
    const value = values === void 0 ? "" : values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : " -r";
    return `complete -c heaplint -l ${flag.slice(2)} -d ${quoted(description)}${value}`;
  });
  return `${lines.join("\n")}
`;
}

export {
  shells,
  completions
};
