/// One tag of the stack, which CloudFormation passes on to its resources.
package struct Tag: Hashable, Sendable {
  package let key: String
  package let value: String

  package init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}
