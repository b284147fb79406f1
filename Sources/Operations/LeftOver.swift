/// One thing that a deleted stack left in the account, by AWS's own name for it.
package struct LeftOver: Hashable, Sendable {
  package let type: String
  package let id: String

  package init(type: String, id: String) {
    self.type = type
    self.id = id
  }

  /// The command that removes it, in lines that a shell reads as one; only its id for what nobody foresaw.
  package func removal(in region: String?) -> [String] {
    let place = region.map { " --region \($0)" } ?? ""
    switch type {
    case "AWS::EFS::FileSystem": return ["aws efs delete-file-system\(place) \\", "  --file-system-id \(id)"]
    case "AWS::SecretsManager::Secret":
      return ["aws secretsmanager delete-secret\(place) \\", "  --secret-id \(secretName)"]
    default: return ["  \(id)"]
    }
  }

  /// The name in the ARN of a secret, without the seven characters that AWS adds: it is shorter than the whole.
  private var secretName: String {
    guard let name = id.split(separator: ":").last, id.hasPrefix("arn:"), name.count > 7 else { return id }
    return String(name.dropLast(7))
  }
}
