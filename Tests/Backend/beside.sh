#!/bin/sh
# Does what the script beside it says, whose name is that of the command and `.sh`. Linux starts no file that is open for writing
# anywhere, and a process that another test forks has what we are writing open for a moment ("Text file busy").
# shellcheck source=/dev/null
. "$0.sh"
