/// One action of AWS that somebody may take, as `Resources/Permissions` writes it: `iam:PassRole>ec2.amazonaws.com`.
package struct Right: Hashable, Sendable {
  /// With its service, such as `ec2:CreateVpc`.
  package let action: String
  /// The service, or the policies, that it is limited to; nil where AWS limits it by nothing but the resource.
  package let limit: String?

  package init(_ text: String) {
    let parts = text.split(separator: ">", maxSplits: 1)
    action = String(parts.first ?? "")
    limit = parts.count > 1 ? String(parts[1]) : nil
  }

  package var service: Substring { action.prefix { $0 != ":" } }
}
