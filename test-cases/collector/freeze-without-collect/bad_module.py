import gc

import application

gc.freeze()  # expect: freeze-without-collect
application.serve()
