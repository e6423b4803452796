import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pythonOfProject } from './python-of-project.js';

const nothing = { pyproject: undefined, setupCfg: undefined, setupPy: undefined };

test('requires-python is read from each kind of metadata', () => {
  assert.equal(
    pythonOfProject({ ...nothing, pyproject: { project: { 'requires-python': '>=3.9' } } }),
    '>=3.9',
  );
  const poetry = { tool: { poetry: { dependencies: { python: '^3.8' } } } };
  assert.equal(pythonOfProject({ ...nothing, pyproject: poetry }), '>=3.8,<4');
  const setupCfg = '[metadata]\nname = x\n[options]\npython_requires = >=3.7\n';
  assert.equal(pythonOfProject({ ...nothing, setupCfg }), '>=3.7');
  assert.equal(
    pythonOfProject({ ...nothing, setupPy: 'setup(\n  python_requires=">=2.7, !=3.0.*",\n)' }),
    '>=2.7,!=3.0.*',
  );
});

test('what a program computes is not known', () => {
  assert.equal(pythonOfProject({ ...nothing, setupPy: 'setup(python_requires=">=" + MINIMUM)' }), undefined);
  assert.equal(pythonOfProject({ ...nothing, setupPy: 'setup(python_requires=MINIMUM)' }), undefined);
});

test('classifiers count only where nothing is required', () => {
  const classifiers = ['Programming Language :: Python :: 3.6', 'Programming Language :: Python :: 3.5'];
  assert.equal(pythonOfProject({ ...nothing, pyproject: { project: { classifiers } } }), '>=3.5');
  assert.equal(
    pythonOfProject({ ...nothing, pyproject: { project: { classifiers, 'requires-python': '>=3.8' } } }),
    '>=3.8',
  );
  const setupCfg =
    '[metadata]\nclassifiers =\n    License :: X\n    Programming Language :: Python :: 3.10\nname = x\n';
  assert.equal(pythonOfProject({ ...nothing, setupCfg }), '>=3.10');
});

test('no promise is none', () => {
  assert.equal(pythonOfProject(nothing), undefined);
  assert.equal(pythonOfProject({ ...nothing, pyproject: { project: 3, tool: [] } }), undefined);
});
