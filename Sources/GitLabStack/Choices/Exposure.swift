package import Phrases

/// Who on the internet can reach GitLab, and how.
package struct Exposure: Hashable, Sendable {
  package let ranges: [IPv4Range]
  package let isEncrypted: Bool

  package init(ranges: [IPv4Range], isEncrypted: Bool) {
    self.ranges = ranges
    self.isEncrypted = isEncrypted
  }

  init(_ access: Choices.Access, _ https: Choices.HTTPS?) {
    ranges = access.allowedCIDRs
    isEncrypted = https != nil
  }

  package init(_ choices: Choices) { self.init(choices.access, choices.https) }

  /// Of a stack that stands. What cannot be read of its networks lets nobody in here, so that it excuses nothing.
  package init(standing answers: Answers) {
    ranges = (answers.list(.accessAllowedCIDRs) ?? []).compactMap { try? IPv4Range(written: $0) }
    isEncrypted = answers.wantsHTTPS
  }

  /// As many addresses as one /8 has, a 256th of the internet: no single organisation outside of the few that were given a /8
  /// in the eighties has more.
  private static let most: UInt64 = 1 << 24

  package var isEveryone: Bool { IPv4Range.isEveryone(ranges) }

  /// How many addresses can connect: of those that are admitted, what can come over the internet.
  package var addressCount: UInt64 { ranges.publicAddressCount }

  /// In the order in which they are named.
  package var risks: [AccessRisk] {
    let isOpen = isEveryone || addressCount > Self.most
    // Of a range of examples too: it stands for another one.
    let isUsed = ranges.contains { !$0.isRefusedAsSource }
    return (isOpen ? [.open] : []) + (!isEncrypted && isUsed ? [.http] : [])
  }

  /// The risks that were not taken before; all of them where nothing stood.
  package func risks(beyond before: Exposure?) -> [AccessRisk] {
    guard let before else { return risks }
    let taken = Set(before.risks)
    return risks.filter { risk in
      switch risk {
      // Wider than it was, it is another risk.
      case .open: !taken.contains(.open) || ranges.subtracting(before.ranges).publicAddressCount > 0
      case .http: !taken.contains(.http)
      }
    }
  }

  /// What each of the risks means, in one sentence each.
  package func words(for risks: [AccessRisk]) -> [Phrase] {
    risks.map { risk in
      switch risk {
      case .open: isEveryone ? AccessPhrases.everyoneMayTry : AccessPhrases.openToMany(addresses: addressCount)
      case .http: AccessPhrases.unencrypted
      }
    }
  }

  /// Who gets in and who does not, in plain words.
  package var inPlainWords: Phrase {
    if isEveryone { return AccessPhrases.everyoneConnects }
    let count = addressCount
    return count == 0 ? AccessPhrases.nobodyConnects : AccessPhrases.connects(addresses: count)
  }
}
