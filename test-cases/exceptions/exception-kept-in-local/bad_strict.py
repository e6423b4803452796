"""Cycles that are there all the same, where the exception does not leave through this frame."""
import asyncio


def first_that_works(candidates):
    error = None
    for candidate in candidates:
        try:
            return candidate()
        except ValueError as e:
            error = e  # expect: exception-kept-in-local
    return 'failed: %s' % error


def second_time_lucky(candidates):
    error = None
    for candidate in candidates:
        try:
            return candidate()
        except ValueError as e:
            error = e  # expect: exception-kept-in-local "when the function is left"
    try:
        raise error
    finally:
        error = None


def collect(jobs):
    errors = []
    for job in jobs:
        try:
            job()
        except ValueError as e:
            errors.append(e)  # expect: exception-kept-in-local
    return errors


async def race(candidates):
    errors = []

    async def one(index, candidate):
        errors.append(None)
        try:
            await candidate()
        except Exception as e:
            errors[index] = e  # expect: exception-kept-in-local

    await asyncio.gather(*(one(index, candidate) for index, candidate in enumerate(candidates)))
    return errors


async def both(one, other):
    task = asyncio.create_task(one)
    await other
    value = await task  # expect: exception-kept-in-local
    return value + 1
