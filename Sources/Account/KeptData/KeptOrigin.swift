/// Where something that a stack left comes from, by its tags.
///
/// CloudFormation tags what it makes with the stack, and the tags stay when the stack goes and leaves it
/// (docs.aws.amazon.com/AWSCloudFormation, "Resource tag": `aws:cloudformation:stack-name`, `…:stack-id`).
package struct KeptOrigin: Hashable, Sendable {
  package let stackName: String?
  package let stackID: String?
  /// Whether a stack of ours made it.
  package let isOurs: Bool

  package init(stackName: String? = nil, stackID: String? = nil, isOurs: Bool = false) {
    self.stackName = stackName
    self.stackID = stackID
    self.isOurs = isOurs
  }

  package init(tags: [String: String]) {
    self.init(
      stackName: tags["aws:cloudformation:stack-name"], stackID: tags["aws:cloudformation:stack-id"],
      isOurs: tags["gitlab-wizard:on-delete"] != nil)
  }

  /// Whether one stack made both.
  package func isSame(as other: KeptOrigin) -> Bool { stackID != nil && stackID == other.stackID }
}
