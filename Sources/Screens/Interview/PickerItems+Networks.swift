internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// Who may connect, from the narrowest to everyone.
extension PickerItems {
  static let everyone = "0.0.0.0/0"

  /// Nothing is looked up: what AWS records of sign-ins comes minutes late, is of another machine behind a proxy or a shared
  /// role, and an address taken from there would be a guess that locks people out. Where one's own can be read is said instead.
  var networks: [Picker.Item] {
    let mine = Picker.Item(
      "", title: say(AccessPhrases.myAddress), detail: say(AccessPhrases.typeMine), .refused(AccessPhrases.whereMineIs))
    let others = Picker.Item(
      "", title: say(AccessPhrases.otherNetworks), detail: say(AccessPhrases.typeThem),
      .refused(AccessPhrases.howNetworksAreTyped))
    let all = Picker.Item(
      Self.everyone, title: "\(say(AccessPhrases.everyone))  \(Self.everyone)", detail: say(AccessPhrases.asksTwice))
    return [mine] + known + [others, all]
  }

  /// Those of the stack that stands, and those that were answered here.
  private var known: [Picker.Item] {
    let standing = shared.account.standing
    let there = standing?.answers.list(.accessAllowedCIDRs) ?? []
    let given = (shared.inForce.list(.accessAllowedCIDRs) ?? []).filter { !there.contains($0) }
    let origins =
      there.map { ($0, AccessPhrases.asStackHasIt(standing?.description.name ?? shared.stackName)) }
      + given.map { ($0, AccessPhrases.asAnswered) }
    return origins.compactMap { text, origin in
      guard text != Self.everyone, let range = try? IPv4Range(written: text) else { return nil }
      let count = range.reservation?.kind ?? AccessPhrases.addresses([range].publicAddressCount)
      let facts = [say(count), say(origin)]
      return Picker.Item(text, detail: facts.joined(separator: "  "))
    }
  }

  private func say(_ phrase: Phrase) -> String { shared.say(phrase) }
}
