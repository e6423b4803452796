import re
import subprocess
from subprocess import PIPE, Popen


def revision(path):
    # Popen's own finalizer leaves the child to the next Popen that is made.
    p = Popen(['svnversion', path], stdout=PIPE)  # expect: process-not-waited "in 'p'"
    out = p.stdout
    return re.match(rb'\d+', out.read())


def version(command):
    return subprocess.Popen([command, '--version'], stdout=subprocess.PIPE).stdout.read()  # expect: process-not-waited
