/** Functions that run once: by what decorates them, and by how people name them. */

/** Decorators that remember the result of the first call, by qualified name or, where that is not known, as written. */
export const CACHING_DECORATORS =
  /(^|\.)(lru_cache|cache|cached|cached_property|memoi[sz]ed?|run_?once|once|singleton)\b/i;

/** Names of functions that a program runs at its start. */
export const SET_UP_NAME =
  /^_*(set_?up|config|init(ial|$|_)|install|enable|start|main|basic_?config|bootstrap|patch|monkey|load|ready|prepare|register|import|create_?logger|get_?logger|make_?logger|add_?(file_?|log_?|stream_?)?handler|cli$)|logg(ing|er)$|log_?(to|file|level)/i;
