# measure: cyc held
class Emoji(object):
    def __init__(self, guild, name):
        self.guild = guild
        self.name = name

    def owner(self, guilds):
        return self.guild


class State(object):
    def store_emoji(self, guild, name):
        emoji = Emoji(guild=guild, name=name)
        return emoji


class Guild(object):
    def __init__(self, number, state):
        self.number = number
        self.buffer = bytearray(1000)
        self.emojis = tuple(map(lambda name: state.store_emoji(self, name), ('a', 'b')))


def run(n=200):
    state = State()
    total = 0
    for number in range(n):
        guild = Guild(number, state)
        guilds = {number: guild}
        total += sum(len(emoji.owner(guilds).buffer) for emoji in guild.emojis)
    return total
