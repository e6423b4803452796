"""Models are full of cycles and hold memory of a device: reported by --strict."""
import gc

import torch


def evaluate(models, run):
    for model in models:
        run(model)
        del model
        torch.cuda.empty_cache()
