#!/usr/bin/env node
// Node resolves symbolic links before it loads a module, so the import is right wherever the link lies.
import '../dist/heaplint.js';
