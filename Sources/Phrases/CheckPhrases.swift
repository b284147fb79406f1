/// What a look at the account found before a deployment.
package enum CheckPhrases {
  // MARK: Network

  package static func subnetsAreUnseen(_ vpc: String) -> Phrase {
    Phrase("The subnets of \(vpc) could not be seen.", "\(vpc) のサブネットを確認できませんでした。")
  }

  package static func subnetsServe(_ vpc: String) -> Phrase {
    Phrase("The subnets of \(vpc) can take GitLab.", "\(vpc) のサブネットは GitLab に使えます。")
  }

  package static func subnetDoesNotServe(_ subnet: String, _ reason: Phrase) -> Phrase {
    Phrase("\(subnet): \(reason.english)", "\(subnet): \(reason.japanese)")
  }

  package static func dnsIsUnseen(_ vpc: String) -> Phrase {
    Phrase("The DNS settings of \(vpc) could not be seen.", "\(vpc) の DNS 設定を確認できませんでした。")
  }

  package static func noSuchVPC(_ vpc: String, region: String) -> Phrase {
    Phrase("There is no \(vpc) in \(region).", "\(region) に \(vpc) はありません。")
  }

  package static let pickAnother = Phrase("Pick a VPC from the list.", "一覧から VPC を選んでください。")

  package static func dnsIsOn(_ vpc: String) -> Phrase {
    Phrase("\(vpc) resolves the names of its hosts.", "\(vpc) ではホスト名の名前解決が有効です。")
  }

  package static func dnsIsOff(_ vpc: String, _ attributes: [String]) -> Phrase {
    Phrase(
      "\(attributes.joined(separator: " and ")) \(attributes.count == 1 ? "is" : "are") off in \(vpc): "
        + "GitLab could not mount its file system by name.",
      "\(vpc) の \(attributes.joined(separator: " と ")) が無効です。GitLab がファイルシステムを名前でマウントできません。")
  }

  package static func turnOn(_ attribute: String) -> Phrase {
    Phrase("Turn \(attribute) on:", "\(attribute) を有効にしてください:")
  }

  // MARK: Domain

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
    Phrase("Whether \(name) is free could not be seen.", "\(name) が未使用かどうかを確認できませんでした。")
  }

  package static func nameIsDelegated(_ name: String) -> Phrase {
    Phrase(
      "\(name) is delegated to another hosted zone: a record in this one is never found.",
      "\(name) は別のホストゾーンに委任されており、このゾーンのレコードは参照されません。")
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
