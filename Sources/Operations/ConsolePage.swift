package import GitLabStack

/// Pages of the console of AWS about a stack and what is in it.
///
/// The form of the addresses is that of copilot-cli and other public programs; AWS documents none.
package struct ConsolePage: Hashable, Sendable {
  let region: Region
  let stackID: String

  /// nil for what is no id of a stack.
  package init?(ofStack stackID: String) {
    guard let region = ARN(stackID).flatMap({ try? Region($0.region) }) else { return nil }
    self.init(ofStack: stackID, in: region)
  }

  package init(ofStack stackID: String, in region: Region) { (self.stackID, self.region) = (stackID, region) }

  package var stack: String {
    "\(home("cloudformation"))#/stacks/stackinfo?stackId=\(Self.escaped(stackID))"
  }

  /// With a button to execute it.
  package func changeSet(_ arn: String) -> String {
    "\(home("cloudformation"))#/stacks/changesets/changes?stackId=\(Self.escaped(stackID))"
      + "&changeSetId=\(Self.escaped(arn))"
  }

  /// The page of a service, behind which its own pages begin.
  func home(_ service: String) -> String { Self.home(service, in: region) }

  static func home(_ service: String, in region: Region) -> String {
    "\(origin(of: region))/\(service)/home?region=\(region)"
  }

  var origin: String { Self.origin(of: region) }

  /// Where the console of the region is.
  private static func origin(of region: Region) -> String {
    let host =
      region.isChina
      ? "console.amazonaws.cn" : region.isGovCloud ? "console.amazonaws-us-gov.com" : "console.aws.amazon.com"
    return "https://\(region).\(host)"
  }

  /// For a part of an address behind `?`.
  ///
  /// - Parameters:
  ///   - kept: what stays as it is besides letters, digits and `-._~`.
  ///   - mark: what stands before the two digits of everything else.
  static func escaped(_ text: String, keeping kept: String = "", mark: String = "%") -> String {
    text.utf8.map { byte in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-._~\(kept)".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : mark + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
