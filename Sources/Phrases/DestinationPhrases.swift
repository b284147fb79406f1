/// Which answer leads to which resource, and back.
package enum DestinationPhrases {
  package static let heading = Phrase("Where each answer goes", "回答の反映先")

  /// - Parameters:
  ///   - ids: those that are named, of so many.
  package static func changes(_ ids: [String], of count: Int) -> Phrase {
    let more = count - ids.count
    let (english, japanese) = (ids.joined(separator: ", "), ids.joined(separator: "、"))
    return Phrase(
      "Changes \(count.of("resource", "resources")): \(english)\(more > 0 ? " and \(more) more" : "").",
      "変わるリソース（\(count) 個）: \(japanese)\(more > 0 ? " ほか \(more) 個" : "")")
  }

  package static let changesEstimate = Phrase(
    "Changes the estimate only, no resource.", "見積もりだけに影響し、リソースは変わりません。")
  package static let hasNoPlace = Phrase(
    "As things are, it changes no resource.", "現在の構成では、変わるリソースはありません。")

  package static func unchangeable(_ ids: [String]) -> Phrase {
    Phrase(
      "Always there, changed by no answer: \(ids.joined(separator: ", ")).",
      "常に作成され、どの回答でも変わらないもの: \(ids.joined(separator: "、"))")
  }

  /// - Parameters:
  ///   - answer: what it is there for; nil for what every stack has.
  ///   - others: what else changes it.
  package static func reason(_ answer: String?, _ others: [String]) -> Phrase {
    let (english, japanese) = (others.joined(separator: "; "), others.joined(separator: "、"))
    guard let answer else {
      return others.isEmpty
        ? Phrase("Always there; no answer changes it.", "常に作成されます。どの回答でも変わりません。")
        : Phrase("Always there; changed by \(english)", "常に作成。変える回答: \(japanese)")
    }
    return others.isEmpty
      ? Phrase("Because of \(answer)", "理由となる回答: \(answer)")
      : Phrase("Because of \(answer); changed by \(english)", "理由となる回答: \(answer)、変える回答: \(japanese)")
  }
}
