/** Which values a process sees ever new ones of, as far as names and functions tell. */

/** Functions whose results are all different, or nearly so, by qualified name. */
export const OPEN_CALLS =
  /^(builtins\.(id|next)|uuid\.\w+|time\.(time|time_ns|monotonic|monotonic_ns|perf_counter|strftime)|datetime\.(datetime|date)\.\w+|random\.\w+|secrets\.\w+|os\.urandom|itertools\.count|threading\.(get_ident|get_native_id))$/;

/** Last parts of names of identities, counters and addresses. */
export const OPEN_NAME =
  /^_*(id|ident|identifier|uid|uuid|guid|sid|cid|tid|rid|port|addr|address|peer|peername|remote_addr|client_addr|fileno|fd|seq|serial|counter|timestamp|nonce|token|tag|\w+_(id|ident|uid|uuid|sid|seq|addr|address|counter|timestamp|token|number|fileno)|(chan|conn|req|sess|task|job|user|client|request|session|channel|connection)id|\w*(Id|ID|Uuid|Ident|Addr|Address))$/;

/** Last parts of names of what the source itself says, and of which a program has only so many. */
export const CLOSED_NAME =
  /^(__\w+__|[A-Z][A-Z0-9_]*|\w*(class|cls|type|module|kind|level|mode|method|version|package|prefix|suffix)_?(name)?)$/;

/** Last parts of names of what a program is fed with. */
export const DATA_NAME =
  /^_*(\w+_)?(obj|object|value|val|record|path|filename|file|url|uri|line|row|key|item|err|error|exc|exception|e|ex|message|msg|request|node|element|instance|text|data)$/;
