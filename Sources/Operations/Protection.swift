internal import Deployment
internal import Phrases

/// Protection of a stack from deletion, which AWS calls termination protection: while it is on, AWS refuses to delete the stack.
package enum Protection {
  /// What turns it on, for a shell.
  ///
  /// - Parameter options: what commands on the account need besides; those of a profile are taken.
  package static func command(for stack: String, in region: String?, _ options: String = "") -> String {
    let order = "aws cloudformation update-termination-protection --enable-termination-protection --stack-name \(stack)"
    return [order, region.map { "--region \($0)" } ?? "", Program.optionsForAWS(options)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension StackOperation {
  /// Whether a stack that was to be protected is to be protected now: it was made, and AWS would still delete it.
  package var isToBeProtected: Bool { outcome == .created && description?.isProtected != true }
}
