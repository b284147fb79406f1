internal import Account
package import Deployment
internal import GitLabStack
package import Phrases
package import Pricing

/// What a stack that is gone left in the account: one list, for screens, lines and JSON.
package struct WhatIsLeft: Hashable, Sendable {
  package let things: [LeftOver]
  /// Whether it is known what was to stay; else this is what was seen of it.
  package let isKnown: Bool
  /// What keeping them costs a month; nil where nobody knows.
  package let monthly: USDollars?
  /// What the stack never held, but left in the account.
  package let traces: [Phrase]
  /// What runs GitLab on the data again; nil where no file system is left.
  package let again: Again?

  /// The answers by which a new stack takes what is there, in lines that a shell reads as one.
  package struct Again: Hashable, Sendable {
    package let title: Phrase
    package let lines: [String]
  }

  package init(
    _ things: [LeftOver], isKnown: Bool = true, monthly: USDollars?, traces: [Phrase], again: Again? = nil
  ) {
    self.things = things
    self.again = again
    self.isKnown = isKnown
    self.monthly = things.isEmpty ? nil : monthly
    self.traces = (things.isEmpty ? [] : [DeletionPhrases.leftCanBeSeen]) + traces
  }

  /// What stands over it.
  package var title: Phrase {
    switch (isKnown, things.isEmpty) {
    case (true, true): DeletionPhrases.nothingIsLeft
    case (true, false): DeletionPhrases.leftHeading
    case (false, true): UnreadPhrases.nothingSeenLeft
    case (false, false): UnreadPhrases.unknownWhatIsLeft
    }
  }

  /// The same, with what keeping it costs.
  package var heading: Phrase {
    guard let monthly else { return title }
    let cost = DeletionPhrases.staysFor(monthly.whole)
    // One bracket, not two in a row.
    let japanese =
      title.japanese.hasSuffix("）")
      ? "\(title.japanese.dropLast())。\(cost.japanese)）" : "\(title.japanese)（\(cost.japanese)）"
    return Phrase("\(title.english) (\(cost.english))", japanese)
  }
}

extension Farewell {
  /// What is left of these things once the stack is gone.
  package func left(_ things: [LeftOver]) -> WhatIsLeft {
    WhatIsLeft(
      things, isKnown: plan.isKnown, monthly: monthly(of: Set(things.map(\.logicalID))), traces: traces,
      again: again(things))
  }

  /// How the data is taken again: what the stack left, and what was never its own.
  private func again(_ things: [LeftOver]) -> WhatIsLeft.Again? {
    let given = plan.given.map { LeftOver(logicalID: $0.name, type: $0.type.name, id: $0.id, region: region) }
    let answers = (things + given).compactMap(\.answer)
    let ordered = [AnswerKey.storageFileSystemID, .accessPasswordSecretARN].flatMap { key in
      answers.filter { $0.key == key }
    }
    guard ordered.first?.key == .storageFileSystemID else { return nil }
    let release = plan.parameters["ImageTag"].flatMap { try? ImageTag($0) }
    let flags = ordered.enumerated().map { $1.flag + ($0 + 1 < ordered.count ? " \\" : "") }
    return WhatIsLeft.Again(title: KeptDataPhrases.takenAgain(release?.version), lines: flags)
  }

  /// What is left as far as was seen: what its events say was passed over, and what was to stay and was not seen to go.
  ///
  /// - Parameter resources: what the stack held before, which nobody can ask it any more.
  /// - Parameter retained: what was to stay by the user's word.
  package func left(
    of resources: [StackResource], retaining retained: Set<String> = [], after progress: DeploymentProgress
  ) -> WhatIsLeft {
    let staying = Set(kept.map(\.logicalID)).union(retained)
    let last = Dictionary(
      progress.resources.map { ($0.logicalID, $0.status?.rawValue) }, uniquingKeysWith: { first, _ in first })
    return left(
      resources.filter { resource in
        guard !resource.physicalID.isEmpty else { return false }
        switch last[resource.logicalID] ?? nil {
        case "DELETE_SKIPPED": return true
        case "DELETE_COMPLETE": return false
        default: return staying.contains(resource.logicalID)
        }
      }.map { LeftOver(logicalID: $0.logicalID, type: $0.type, id: $0.physicalID, region: region) })
  }

  /// What the stack never holds, but leaves in the account.
  package var traces: [Phrase] {
    plan.given.map { KeptDataPhrases.staysAsItIs($0.id, $0.type.whatStays) }
      + (plan.hasBackups && !holdsNothing ? [DeletionPhrases.backupsStay] : [])
      + (hasInsights ? [DeletionPhrases.insightsStay] : [])
  }
}
