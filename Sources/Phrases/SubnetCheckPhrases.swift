/// What a look at the chosen subnets of an existing VPC came to.
package enum SubnetCheckPhrases {
  package static func zonesServe(_ zones: [String]) -> Phrase {
    Phrase(
      "\(zones.joined(separator: ", ")): Availability Zones that have what GitLab runs on.",
      "\(zones.joined(separator: "、")) は、GitLab に必要なものが揃ったアベイラビリティーゾーンです。")
  }

  /// Several in one line.
  package static func list(_ words: [Phrase]) -> Phrase {
    Phrase(words.map(\.english).joined(separator: ", "), words.map(\.japanese).joined(separator: "、"))
  }

  package static func waysServe(_ ways: [Phrase]) -> Phrase {
    let list = list(ways)
    return Phrase("The subnets reach the internet: \(list.english).", "サブネットからインターネットに出られます（\(list.japanese)）。")
  }

  package static func fewest(_ free: Int) -> Phrase { Phrase("at least \(free) free", "空き \(free) 個以上") }

  package static func addressesSuffice(_ free: Int) -> Phrase {
    Phrase(
      "Each subnet has at least \(free.of("free address", "free addresses")).", "どのサブネットにも空きアドレスが \(free) 個以上あります。")
  }

  /// In a few words, of what is said of the first one.
  package static func areToBeKnown(_ count: Int, of first: Phrase) -> Phrase {
    Phrase("\(count.of("subnet", "subnets")): \(first.english)", "\(count) 個: \(first.japanese)")
  }

  package static func areNotThere(_ subnets: [String]) -> Phrase {
    Phrase(
      "\(subnets.joined(separator: ", ")) \(subnets.count == 1 ? "is" : "are") not in the VPC, so that nothing more can be said.",
      "\(subnets.joined(separator: "、")) がこの VPC にないため、確認していません。")
  }

  package static let isTakenAsNamed = Phrase("It is taken because you named it.", "指定されたため、そのまま使います。")
}
