/// One thing that a deleted stack left in the account, by AWS's own name for it.
package struct LeftOver: Hashable, Sendable {
  package let logicalID: String
  package let type: String
  package let id: String
  /// nil where it is not known.
  private let region: String?

  package init(logicalID: String, type: String, id: String, region: String?) {
    self.region = region
    self.logicalID = logicalID
    self.type = type
    self.id = id
  }

  /// The command that removes it, in lines that a shell reads as one; empty for what nobody foresaw.
  package var removal: [String] {
    let place = region.map { " --region \($0)" } ?? ""
    switch type {
    case "AWS::EFS::FileSystem": return ["aws efs delete-file-system\(place) \\", "  --file-system-id \(id)"]
    case "AWS::SecretsManager::Secret":
      return ["aws secretsmanager delete-secret\(place) \\", "  --secret-id \(secretName)"]
    default: return []
    }
  }

  /// What finds it again, as short as that is.
  package var name: String { type == "AWS::SecretsManager::Secret" ? secretName : id }

  /// The name in the ARN of a secret, without the seven characters that AWS adds: it is shorter than the whole.
  private var secretName: String {
    guard let name = id.split(separator: ":").last, id.hasPrefix("arn:"), name.count > 7 else { return id }
    return String(name.dropLast(7))
  }
}
