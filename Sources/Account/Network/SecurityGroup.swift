package import GitLabStack

/// A security group, with what it lets in over TCP.
package struct SecurityGroup: Hashable, Sendable {
  package let id: String
  package let rules: [Rule]

  package struct Rule: Hashable, Sendable {
    package let ports: ClosedRange<Int>
    package let ranges: [IPv4Range]
    /// Whether it also lets in by a group or a prefix list, of which nothing is said here.
    package let hasOthers: Bool

    package init(ports: ClosedRange<Int>, ranges: [IPv4Range], hasOthers: Bool) {
      self.ports = ports
      self.ranges = ranges
      self.hasOthers = hasOthers
    }
  }

  package init(id: String, rules: [Rule]) {
    self.id = id
    self.rules = rules
  }
}
