"""Models are full of cycles and hold memory of a device: reported by --strict."""
import gc

import torch


def evaluate(models, run):
    for model in models:
        run(model)
        del model
        gc.collect()  # expect: collect-in-loop
        torch.cuda.empty_cache()
