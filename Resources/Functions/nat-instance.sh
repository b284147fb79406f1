#!/bin/bash
# Makes this machine the NAT of the private subnets, then tells CloudFormation.
set -Eeuo pipefail

# Of an instance CloudFormation counts a signal only under the instance's own id, which IMDSv2 gives for a token.
instance_id() {
  local metadata=http://169.254.169.254/latest token
  token=$(curl -sSf -m 5 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' "$metadata/api/token") &&
    curl -sSf -m 5 -H "X-aws-ec2-metadata-token: $token" "$metadata/meta-data/instance-id"
}

signal() {
  trap - ERR
  local id
  for _ in $(seq 30); do
    id=$(instance_id) && aws cloudformation signal-resource --region '${AWS::Region}' \
      --stack-name '${AWS::StackName}' --logical-resource-id NatInstance --unique-id "$id" --status "$1" && return
    sleep 10
  done
  echo "CloudFormation was not told: $1"
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

signal SUCCESS
