/** Base classes that read class bodies as declarations and give every instance its own copy of a default. From their documentation. */
export const COPIES_CLASS_DEFAULTS: readonly string[] = [
  'pydantic.BaseModel',
  'pydantic.BaseSettings',
  'pydantic.main.BaseModel',
  'pydantic_settings.BaseSettings',
  'sqlmodel.SQLModel',
  'msgspec.Struct',
  'traits.api.HasTraits',
  'traits.api.HasStrictTraits',
  'traits.has_traits.HasTraits',
  'traitlets.HasTraits',
  'traitlets.config.Configurable',
  'atom.api.Atom',
  'odoo.models.Model',
  'ctypes.Structure',
  'ctypes.Union',
  'typing.TypedDict',
];
