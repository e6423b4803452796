# The attributes are set by a function that is made at run time: there is no telling their names.
source = 'def __init__(self, v):\n' + ''.join('    self.a%d = v\n' % i for i in range(32))
namespace = {}
exec(source, namespace)


class Reading:  # expect: slots-missing "'Reading'"
    __init__ = namespace['__init__']


def readings(n):
    return [Reading(i) for i in range(n)]
