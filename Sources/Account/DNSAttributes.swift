/// What Amazon's resolver does in a VPC. A file system is mounted by its name, for which both must be on
/// (https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-mount-cmd-dns-name.html).
package struct DNSAttributes: Hashable, Sendable {
  /// `enableDnsSupport`: whether there is a resolver at all.
  package let support: Bool
  /// `enableDnsHostnames`: whether hosts get names.
  package let hostNames: Bool

  package init(support: Bool, hostNames: Bool) {
    self.support = support
    self.hostNames = hostNames
  }
}
