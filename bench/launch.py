"""Run a command out of a process that is small itself, and write what the command used.

Linux counts the memory of whoever starts a command as memory of that command, until it is on its
own. So this file imports next to nothing. `python launch.py DESCRIPTOR COMMAND …` writes the
status, the seconds of processor time and the peak of memory to an open file.
"""

import os
import sys

if __name__ == "__main__":
    pid = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
    _, status, used = os.wait4(pid, 0)
    told = f"{status} {used.ru_utime + used.ru_stime} {used.ru_maxrss}"
    os.write(int(sys.argv[1]), told.encode())
