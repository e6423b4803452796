@register('name')
@cached
def work(x):
    return x


@wraps
class Tool(Base, metaclass=Meta):
    pass
