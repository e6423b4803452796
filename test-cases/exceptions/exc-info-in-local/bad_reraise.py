"""The copies of six.reraise never return: what comes after them is another way."""
import sys

from app.compat import reraise


class Tool:
    async def run(self, call, is_agent):
        if is_agent:
            try:
                return await call(self)
            except ValueError:
                info = sys.exc_info()  # expect: exc-info-in-local
                print('failed')
                reraise(*info)
        return await call(self)
