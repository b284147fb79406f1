extension Answers {
  private static let network = AnswerKey.allCases.filter { $0.question.screen == .network }
  private static let domain = AnswerKey.allCases.filter { $0.question.screen == .domain }
  private static let ofNewFiles = AnswerKey.allCases.filter { $0.question.files == .new }

  /// These answers with those of a stack that stands wherever nobody has given another.
  ///
  /// Answers that belong together come from one side only: whoever answers with another VPC or another zone keeps nothing
  /// of the old one. What was `emptied` stays empty.
  package func filled(from standing: Answers, except emptied: Set<AnswerKey> = []) -> Answers {
    var result = beside(standing)
    var left = emptied
    if differs(from: standing, in: .networkVPC) { left.formUnion(Self.network) }
    if differs(from: standing, in: .storageFileSystemID) { left.formUnion(Self.ofNewFiles) }
    for key in [AnswerKey.domainZone, .domainName] where differs(from: standing, in: key) || emptied.contains(key) {
      left.formUnion(Self.domain)
    }
    if Self.scheduleKeys.contains(where: emptied.contains) || text(.scheduleStop) == Self.noSchedule {
      left.formUnion(Self.scheduleKeys)
    }
    for key in standing.keys where self[key] == nil && !left.contains(key) { result[key] = standing[key] }
    return result
  }

  private func differs(from standing: Answers, in key: AnswerKey) -> Bool {
    self[key].map { $0 != standing[key] ?? Choices.default(for: key) } ?? false
  }

  /// Where these answers lead to something else than those of the stack, in the order of the file; the expected use builds
  /// nothing and is left out.
  package func differences(from standing: Answers) -> [Difference] {
    AnswerKey.allCases.filter { $0.question.effect != .nothing }.compactMap { key in
      let new = effectiveLine(of: key)
      let old = standing.effectiveLine(of: key)
      return new == old ? nil : Difference(key: key, old: old, new: new)
    }
  }

  /// What counts for a question; one address alone is the same as its network.
  private func effectiveLine(of key: AnswerKey) -> String {
    if Self.scheduleKeys.contains(key), !wantsSchedule { return "" }
    let value = self[key] ?? Self.default(for: key, beside: self)
    guard key == .accessAllowedCIDRs, case .list(let items) = value else { return value?.line ?? "" }
    return AnswerValue.list(items.map { IPv4Range.withPrefixLength($0) }).line
  }

  /// What is taken for a question; nil too for one that these answers leave no room for.
  private static func `default`(for key: AnswerKey, beside answers: Answers) -> AnswerValue? {
    if key == .scheduleTimezone {
      return answers.wantsSchedule ? .text(answers.timeZoneOfRegion.description) : nil
    }
    let question = key.question
    return question.hasRoom(beside: answers) ? question.default : nil
  }

  /// One answer that is another than the stack's.
  package struct Difference: Hashable, Sendable {
    package let key: AnswerKey
    package let old: String
    package let new: String

    package init(key: AnswerKey, old: String, new: String) {
      self.key = key
      self.old = old
      self.new = new
    }

    /// Whether it would move the subnets of the file system and the task. An update cannot: a file system has one mount
    /// target in a zone, and the new one would be made before the old one goes.
    package var movesSubnets: Bool {
      switch key.question.effect {
      case .movesNetwork: true
      case .egress: [old, new].contains(Choices.Egress.publicSubnets.rawValue)
      case .nothing, .tags, .interruptsAccess, .address, .record, .certificate, .access, .firstStart, .release,
        .processor, .restart,
        .throughput, .backups, .removal, .metrics, .movesFiles, .password, .schedule:
        false
      }
    }

    /// Whether GitLab would find itself on other files. What people have worked on would stay where nothing runs any more,
    /// and the stack would look well.
    package var movesFiles: Bool { key.question.effect == .movesFiles }
  }
}
