#!/bin/bash
# Makes this machine the NAT of the private subnets, then tells CloudFormation.
set -Eeuo pipefail

signal() {
  for _ in $(seq 20); do
    aws cloudformation signal-resource --region '${AWS::Region}' --stack-name '${AWS::StackName}' \
      --logical-resource-id NatInstance --unique-id "$(hostname)" --status "$1" && return
    sleep 10
  done
}
trap 'signal FAILURE' ERR

# dnf needs more than the 512 MB of a nano.
if [ ! -f /swapfile ]; then
  dd if=/dev/zero of=/swapfile bs=1M count=1024 status=none
  chmod 600 /swapfile
  mkswap /swapfile
  echo '/swapfile none swap defaults 0 0' >> /etc/fstab
fi
swapon -a

# At the first start something else may hold dnf's lock, or the network may not be there yet.
for _ in $(seq 40); do
  dnf install -y nftables && break
  sleep 5
done
command -v nft

# No interface is named: names differ between kinds of instances.
cat > /etc/sysconfig/nftables.conf <<'RULES'
flush ruleset
table ip nat {
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    ip saddr ${VpcCidr} ip daddr != ${VpcCidr} masquerade
  }
}
RULES
echo 'net.ipv4.ip_forward = 1' > /etc/sysctl.d/90-nat.conf
sysctl --system
systemctl enable --now nftables
nft list table ip nat

trap - ERR
signal SUCCESS
