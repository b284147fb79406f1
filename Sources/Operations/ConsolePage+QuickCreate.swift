package import GitLabStack

/// The page on which somebody else creates a stack, filled in.
///
/// Form and limits are those of "Creating quick-create links for stacks" in the user guide of CloudFormation: the template lies in S3, as many
/// parameters as are needed have room, and tags have no place.
extension ConsolePage {
  /// The most characters that the address of the template may have: "The URL can be a maximum of 1024 characters long". It says nothing of
  /// how long the link may be.
  package static let longestTemplateAddress = 1024

  /// - Parameter address: where the template lies; whoever opens the page must be able to read it there.
  package static func quickCreate(
    _ name: StackName, of template: StackTemplate, at address: String, in region: Region
  ) -> String {
    let page = home("cloudformation", in: region)
    let values = template.parameters.map { "&param_\($0.name)=\(escaped($0.value))" }.joined()
    return "\(page)#/stacks/quickcreate?templateURL=\(escaped(address))&stackName=\(escaped(name.description))\(values)"
  }

  /// Whether that is the address of a file in S3, by its form.
  package static func isInS3(_ address: String) -> Bool {
    let scheme = "https://"
    guard address.hasPrefix(scheme) else { return false }
    let parts = address.dropFirst(scheme.count).split(separator: "/", maxSplits: 1)
    guard parts.count == 2, !parts[1].isEmpty else { return false }
    let labels = parts[0].split(separator: ".")
    return labels.contains { $0 == "s3" || $0.hasPrefix("s3-") } && labels.contains("amazonaws")
  }
}
