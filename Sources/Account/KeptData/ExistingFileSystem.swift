internal import GitLabStack
package import Phrases

/// An EFS file system of the account, as far as it matters to a GitLab that is to run on it.
package struct ExistingFileSystem: Hashable, Sendable {
  package let id: String
  package let name: String?
  /// Such as `available`.
  package let state: String
  /// As metered, which may be hours old; nil where AWS did not say.
  package let bytes: Int?
  /// When that was, in seconds since 1970; nil where AWS did not say.
  package let metered: Double?
  package let isEncrypted: Bool
  /// Seconds since 1970; nil where AWS did not say.
  package let created: Double?
  /// The only zone that can mount it; nil for one that all zones can.
  package let zone: String?
  /// Whether it is the copy that another one is replicated to, which nobody may write.
  package let isReplica: Bool
  package let origin: KeptOrigin
  package let targetCount: Int
  /// nil where nobody has looked.
  package let targets: [MountTarget]?

  package init(
    id: String, name: String? = nil, state: String = "available", bytes: Int?, metered: Double? = nil,
    isEncrypted: Bool = true,
    created: Double? = nil, zone: String? = nil, isReplica: Bool = false, origin: KeptOrigin = KeptOrigin(),
    targetCount: Int = 0, targets: [MountTarget]? = nil
  ) {
    self.id = id
    self.name = name
    self.state = state
    self.bytes = bytes
    self.metered = metered
    self.isEncrypted = isEncrypted
    self.created = created
    self.zone = zone
    self.isReplica = isReplica
    self.origin = origin
    self.targetCount = targetCount
    self.targets = targets
  }

  /// The address that it is mounted at in a zone.
  package struct MountTarget: Hashable, Sendable {
    package let vpc: String
    package let zone: String

    package init(vpc: String, zone: String) {
      self.vpc = vpc
      self.zone = zone
    }
  }

  /// How much is on it, and since when, in a few words.
  package var facts: Phrase {
    let since = created.map { Phrase("since \(UTC.day($0))", "\(UTC.day($0)) 作成") }
    return ZonePhrases.list([KeptDataPhrases.size(bytes), since].compactMap(\.self))
  }
}
