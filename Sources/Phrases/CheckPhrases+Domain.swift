/// What a look at the hosted zone and the record found.
extension CheckPhrases {
  package static func isPublicBriefly(_ name: String) -> Phrase { Phrase("\(name), public", "\(name)（パブリック）") }
  package static func isPrivateBriefly(_ name: String) -> Phrase { Phrase("\(name), private", "\(name)（プライベート）") }
  package static func isOtherZone(_ name: String) -> Phrase { Phrase("it is \(name)", "実際は \(name) です") }

  package static func zoneComesFirst(_ id: String) -> Phrase {
    Phrase(
      "What is in hosted zone \(id) is of no matter while that zone cannot be taken.",
      "ホストゾーン \(id) を使えないため、その中は確認していません。")
  }

  package static func isDelegatedBriefly(_ name: String) -> Phrase {
    Phrase("delegated: \(name)", "委任済み: \(name)")
  }

  package static let isNotDelegatedBriefly = Phrase("not delegated elsewhere", "他へ委任されていません")

  package static func nameIsOfTheZone(_ name: String) -> Phrase {
    Phrase("\(name) belongs to this zone.", "\(name) はこのホストゾーンの名前です。")
  }

  package static let isFree = Phrase("free", "未使用")
  package static let isOurs = Phrase("this stack's own", "このスタックのもの")
  package static let mayBeOurs = Phrase("whose is not known", "所有者は不明")

  package static func isTaken(_ type: String, _ target: String?) -> Phrase {
    Phrase(verbatim: [type, target].compactMap { $0 }.joined(separator: " "))
  }

  package static func zoneIsUnseen(_ id: String) -> Phrase {
    Phrase("Hosted zone \(id) could not be seen.", "ホストゾーン \(id) を確認できませんでした。")
  }

  package static func noSuchZone(_ id: String) -> Phrase {
    Phrase("There is no hosted zone \(id).", "ホストゾーン \(id) はありません。")
  }

  package static func zoneIsPrivate(_ name: String, _ id: String) -> Phrase {
    Phrase(
      "Hosted zone \(id) (\(name)) is private: the certificate would never be issued.",
      "ホストゾーン \(id)（\(name)）はプライベートのため、証明書が発行されません。")
  }

  package static func zoneHasAnotherName(_ id: String, _ name: String, wanted: String) -> Phrase {
    Phrase("Hosted zone \(id) is \(name), not \(wanted).", "ホストゾーン \(id) は \(wanted) ではなく \(name) です。")
  }

  package static func zoneIsPublic(_ name: String, _ id: String) -> Phrase {
    Phrase("Hosted zone \(id) is \(name), and public.", "ホストゾーン \(id) は \(name)（パブリック）です。")
  }

  package static func listZones(_ name: String) -> Phrase {
    Phrase("Take the ID of the public hosted zone \(name):", "パブリックホストゾーン \(name) の ID を指定してください:")
  }

  package static func recordsAreUnseen(_ name: String) -> Phrase {
    Phrase("The records of \(name) could not be seen.", "\(name) のレコードを確認できませんでした。")
  }

  package static func nameIsDelegated(_ name: String) -> Phrase {
    Phrase(
      "\(name) is delegated to another hosted zone: a record in this one is never found.",
      "\(name) は別のホストゾーンに委任されており、このホストゾーンのレコードは参照されません。")
  }

  package static func takeItsZone(_ name: String) -> Phrase {
    Phrase("Choose the hosted zone \(name), or a host outside of it.", "ホストゾーン \(name) を選ぶか、別のホスト名にしてください。")
  }

  package static func recordIsOurs(_ name: String) -> Phrase {
    Phrase("\(name) is this stack's own.", "\(name) はこのスタックのレコードです。")
  }

  package static func recordMayBeOurs(_ name: String, _ target: String) -> Phrase {
    Phrase(
      "\(name) leads to \(target). Whether the stack made that record before it failed is not known.",
      "\(name) は \(target) を指しています。失敗する前にスタックが作成したレコードかどうかは不明です。")
  }

  /// - Parameter set: what tells it from others of its name, as weighted ones have it.
  package static func recordExists(_ name: String, _ type: String, _ target: String?, _ set: String?) -> Phrase {
    let facts = [target, set].compactMap { $0 }.joined(separator: ", ")
    return Phrase(
      "\(name) has \(type == "A" ? "an" : "a") \(type) record already\(facts.isEmpty ? "" : " (\(facts))"): "
        + "GitLab's cannot be made.",
      "\(name) には既に \(type) レコード\(facts.isEmpty ? "" : "（\(facts)）")があり、GitLab のレコードを作成できません。")
  }

  package static let anotherHostOrDelete = Phrase(
    "Choose another host name, or delete that record if nobody uses it.",
    "別のホスト名にするか、使われていなければそのレコードを削除してください。")

  package static func otherRecordExists(_ name: String, _ type: String) -> Phrase {
    Phrase(
      "\(name) has a record of type \(type): some visitors would be led elsewhere.",
      "\(name) に \(type) レコードがあり、一部の利用者は別のサーバーに接続します。")
  }

  package static func nameIsFree(_ name: String) -> Phrase {
    Phrase("\(name) is free.", "\(name) は未使用です。")
  }

  /// A flag of the command line and its value.
  package static func answerWith(_ key: String, _ value: String) -> Phrase {
    Phrase("Answer \(key) with \(value).", "\(key) を \(value) にしてください。")
  }
}
