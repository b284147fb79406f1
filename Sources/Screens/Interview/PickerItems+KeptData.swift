internal import Account
internal import GitLabStack
internal import Phrases

/// File systems and secrets that stacks have left: those of this program first, then what nothing mounts.
extension PickerItems {
  var fileSystems: [Picker.Item] {
    let all = shared.fileSystems?.value ?? []
    let ranked = all.enumerated().sorted { one, other in
      (one.element.rank, one.offset) < (other.element.rank, other.offset)
    }.map(\.element)
    return ranked.map { found in
      let isMounted = found.targetCount > 0
      let secret = shared.secrets?.value?.filter { $0.origin.isSame(as: found.origin) } ?? []
      let facts = [found.facts, found.origin.words].compactMap { $0.map(shared.say) }
      return Picker.Item(
        found.id, detail: (facts + [found.name ?? ""]).filter { !$0.isEmpty }.joined(separator: "  "),
        misfit: found.defect?.brief ?? (isMounted ? KeptDataPhrases.targets(found.targetCount) : nil),
        also: secret.count == 1 ? [.accessPasswordSecretARN: secret[0].arn] : [:],
        found.defect.map { .refused($0.reason) }
          ?? (isMounted ? .doubted(KeptDataPhrases.deleteTargets) : .taken))
    }
  }

  var secrets: [Picker.Item] {
    let all = shared.secrets?.value ?? []
    return (all.filter(\.origin.isOurs) + all.filter { !$0.origin.isOurs }).map { secret in
      let facts = [
        secret.created.map { UTC.day($0) },
        shared.say(secret.origin.words ?? KeptDataPhrases.notOfGitLab),
      ]
      return Picker.Item(secret.arn, title: secret.name, detail: facts.compactMap(\.self).joined(separator: "  "))
    }
  }
}

extension ExistingFileSystem {
  /// Lower is likelier to be what somebody looks for.
  fileprivate var rank: Int { (origin.isOurs ? 0 : 2) + (targetCount == 0 ? 0 : 1) + (defect == nil ? 0 : 4) }
}

extension KeptOrigin {
  /// Which stack it is of; nil for what no stack has made.
  fileprivate var words: Phrase? { stackName.map(KeptDataPhrases.leftBy) }
}
