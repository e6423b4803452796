def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def parity(number):
    return even(number)


def run(n=200):
    return sum(parity(6) for i in range(n))
