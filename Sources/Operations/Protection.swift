internal import Deployment

/// Protection of a stack from deletion, which AWS calls termination protection: while it is on, AWS refuses to delete the stack.
package enum Protection {
  /// What turns it on, for a shell.
  ///
  /// - Parameter options: what the command needs besides to ask the same account, such as `--profile ops`.
  package static func command(for stack: String, in region: String?, _ options: String = "") -> String {
    let order = "aws cloudformation update-termination-protection --enable-termination-protection --stack-name \(stack)"
    return ([order] + (region.map { ["--region \($0)"] } ?? []) + (options.isEmpty ? [] : [options])).joined(
      separator: " ")
  }
}

extension StackOperation {
  /// Whether a stack that was to be protected is to be protected now: it was made, and AWS would still delete it.
  package var isToBeProtected: Bool { outcome == .created && description?.isProtected != true }
}
