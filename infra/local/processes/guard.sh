#!/bin/sh
# Becomes the command given, after leaving a watcher beside it that ends it when standard input closes.
#
# Why this and not a supervisor process: the only thing that survives kill -9 of a parent is what the kernel does for it,
# and the kernel closes its pipes. The watcher is there before the command starts, so there is no moment without it; the
# command keeps the number the parent was given; and a shell is on every machine this runs on and costs 1 MB.
# The watcher knows "its" process by being its child, so a number used again by a stranger is never signalled.
exec 3<&0
(
  trap '' HUP INT TERM
  self=$(exec sh -c 'echo $PPID')
  parent() {
    if [ -r "/proc/$self/stat" ]; then
      read -r _ _ _ p _ <"/proc/$self/stat"
    else
      p=$(ps -o ppid= -p "$self" | tr -d ' ')
    fi
    [ "$p" = "$$" ]
  }
  while read -r _; do :; done <&3
  parent && kill -TERM $$
  left=200
  while [ $left -gt 0 ] && parent; do
    sleep 0.1
    left=$((left - 1))
  done
  parent && kill -KILL $$
) >/dev/null 2>&1 &
exec "$@" 3<&- </dev/null
