/** Calls that make a new class each time, by qualified name. From the library references. */
export const CLASS_MAKERS: ReadonlySet<string> = new Set([
  'collections.namedtuple',
  'dataclasses.make_dataclass',
  'attr.make_class',
  'attrs.make_class',
  'enum.Enum',
  'enum.Flag',
  'enum.IntEnum',
  'enum.IntFlag',
  'enum.StrEnum',
  'marshmallow.Schema.from_dict',
  'pydantic.create_model',
  'sqlalchemy.ext.declarative.declarative_base',
  'sqlalchemy.orm.declarative_base',
  'sqlalchemy.orm.sessionmaker',
  'sqlalchemy.orm.session.sessionmaker',
  'types.new_class',
  'typing.NamedTuple',
  'typing.TypedDict',
  'typing_extensions.TypedDict',
]);

/** Functions that run once: at start-up, at import, or from the command line. */
export const ONE_TIME_FUNCTIONS =
  /^_*(?:main|run_?main|cli|setup|set_?up|install|init|initiali[sz]e|bootstrap|configure|pytest_\w+|setup_\w+|load_tests|includeme|register_all\w*|monkey_?patch\w*|patch_\w+|apply_patches|serve_forever|serve|demo|_?test|usage)$/;
