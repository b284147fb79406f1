internal import Deployment
internal import FoundationEssentials
internal import Phrases

/// News of a backup as an object of `--json`.
struct BackupLine: Encodable {
  let type = "backup"
  private let backup: BackupInJSON

  init(_ copy: LastCopy, _ standstill: Standstill, startCommand: String?, in language: Language) {
    backup = BackupInJSON(copy, standstill, startCommand: startCommand, in: language)
  }

  func encode(to encoder: any Encoder) throws {
    try backup.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(type, forKey: .type)
  }

  private enum CodingKeys: CodingKey { case type }
}
