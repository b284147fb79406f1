package import Account
internal import GitLabStack
package import Phrases

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
    guard let deletion = ResourceType(type).facts.data?.deletion else { return [] }
    let place = region.map { " --region \($0)" } ?? ""
    return ["aws \(deletion.command)\(place) \\", "  \(deletion.option) \(name)"]
  }

  /// The answer by which a stack takes it again; nil for what no answer names.
  package var answer: Fix.Answer? {
    switch ResourceType(type) {
    case .storage(.fileSystem) where id.hasPrefix("fs-"): Fix.Answer(key: .storageFileSystemID, value: id)
    case .storage(.secret) where ARN(id) != nil: Fix.Answer(key: .accessPasswordSecretARN, value: id)
    case .storage, .network, .entrance, .computing, .permission, .other: nil
    }
  }

  /// What finds it again, as short as that is.
  package var name: String { ResourceType(type) == .storage(.secret) ? secretName : id }

  /// What it is to people; AWS's name for its type where that is not known.
  package var title: Phrase { ResourceType(type).whatStays }

  /// The name in the ARN of a secret, without the seven characters that AWS adds: it is shorter than the whole.
  private var secretName: String {
    guard let name = ARN(id)?.resource.split(separator: ":").last, name.count > 7 else { return id }
    return String(name.dropLast(7))
  }
}
