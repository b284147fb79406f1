internal import OrderedCollections

/// Data that are not of the stack: it uses them, and they stay when it goes.
extension Plan {
  /// A file system or a secret that is there already, by the parameter that names it.
  package struct Given: Hashable, Sendable {
    /// The name of the parameter, which stands where a logical id would.
    package let name: String
    package let type: ResourceType
    package let group: Group
    /// AWS's own name for it.
    package let id: String
  }

  /// In the order of the groups.
  package var given: [Given] {
    [
      AnswerKey.storageFileSystemID: (ResourceType.storage(.fileSystem), Group.storage),
      .accessPasswordSecretARN: (.storage(.secret), .rootPassword),
    ].compactMap { key, kind in
      guard let name = key.question.stored.parameter?.name, let id = parameters[name] else { return nil }
      return Given(name: name, type: kind.0, group: kind.1, id: id)
    }.sorted { $0.group == .storage && $1.group != .storage }
  }

  /// The id of the file system that the stack uses and does not make; nil where it makes one.
  package var givenFileSystem: String? { given.first { $0.type == .storage(.fileSystem) }?.id }

  /// What a copy is made of: the logical id of the file system of the stack, or the id of one that is given, which its hyphen
  /// tells from a logical id. nil where there is neither.
  package var filesToCopy: String? { fileSystem?.logicalID ?? givenFileSystem }
}

extension AnswerKey {
  /// Whether it names data that are there already.
  var isOfKeptData: Bool { self == .storageFileSystemID || self == .accessPasswordSecretARN }
}
