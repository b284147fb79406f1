#!/bin/bash
# Four network namespaces: a private machine (10.1.0.10), the NAT, another machine of the VPC (10.1.1.10) and one of the
# internet (203.0.113.2) that knows no way back into the VPC. Prints whom the last two see when the first one calls them.
# Ends with 77 and the reason where this machine cannot make them.
set -euo pipefail

skip() {
  echo "$1"
  exit 77
}
if [ "$(id -u)" -ne 0 ]; then skip 'network namespaces need root'; fi
for tool in ip nft python3; do command -v "$tool" >/dev/null || skip "there is no $tool"; done
if ! said=$(ip netns add "probe$$" 2>&1 && ip netns exec "probe$$" nft list ruleset 2>&1); then
  ip netns delete "probe$$" 2>/dev/null || true
  skip "this machine makes no network namespace with nftables: $said"
fi
ip netns delete "probe$$"

spaces=(private nat inside outside)
servers=()
clean() {
  if [ ${#servers[@]} -gt 0 ]; then kill "${servers[@]}" 2>/dev/null || true; fi
  for space in "${spaces[@]}"; do ip netns delete "$space$$" 2>/dev/null || true; done
}
trap clean EXIT

in_space() {
  local space=$1$$
  shift
  ip netns exec "$space" "$@"
}

# joins SPACE ADDRESS NAT-ADDRESS: a cable between a machine and the NAT.
joins() {
  ip link add "$1$$" type veth peer name "n$1$$"
  ip link set "$1$$" netns "$1$$"
  ip link set "n$1$$" netns "nat$$"
  in_space "$1" ip address add "$2/24" dev "$1$$"
  in_space "$1" ip link set "$1$$" up
  in_space nat ip address add "$3/24" dev "n$1$$"
  in_space nat ip link set "n$1$$" up
}

for space in "${spaces[@]}"; do
  ip netns add "$space$$"
  in_space "$space" ip link set lo up
done
joins private 10.1.0.10 10.1.0.1
joins inside 10.1.1.10 10.1.1.1
joins outside 203.0.113.2 203.0.113.1
in_space private ip route add default via 10.1.0.1
in_space inside ip route add default via 10.1.1.1
# A new namespace takes over what the machine forwards.
in_space nat bash -c 'echo 0 > /proc/sys/net/ipv4/ip_forward' 2>/dev/null || skip 'this machine does not let a namespace forward'

# A server that tells each caller who it is.
cat > "$HOME/server.py" <<'SERVER'
import socket, sys
server = socket.create_server(("", 8080))
print("ready", flush=True)
while True:
    caller, (address, _) = server.accept()
    caller.sendall(f"{address}\n".encode())
    caller.close()
SERVER
cat > "$HOME/call.py" <<'CALL'
import socket, sys
try:
    print(socket.create_connection((sys.argv[1], 8080), 2).makefile().readline().strip())
except OSError:
    print("nobody")
CALL
for space in inside outside; do
  mkfifo "$HOME/$space"
  ip netns exec "$space$$" python3 "$HOME/server.py" > "$HOME/$space" &
  servers+=($!)
  read -r _ < "$HOME/$space"
done

calls() { in_space private python3 "$HOME/call.py" "$1"; }
before=$(calls 203.0.113.2)
in_space nat bash "$HOME/nat.sh"
echo "before: $before"
echo "outside: $(calls 203.0.113.2)"
echo "inside: $(calls 10.1.1.10)"
