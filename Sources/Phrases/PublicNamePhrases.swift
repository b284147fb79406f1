/// What is said of the domain as the public DNS has it.
package enum PublicNamePhrases {
  package static let noAnswer = Phrase(
    "The name servers of this machine gave no answer.", "このマシンの DNS サーバーから応答がありませんでした。")
  package static let isNotPublic = Phrase(
    "The name servers of this machine do not answer for the public DNS.", "このマシンの DNS サーバーは公開 DNS を参照していません。")
  package static let isPrivateHere = Phrase(
    "This machine is in a VPC where a private hosted zone answers for it. AWS CloudShell outside of a VPC can see it.",
    "このマシンの VPC ではプライベートホストゾーンが応答します（VPC 外の AWS CloudShell なら確認できます）。")
  package static func isInternal(_ addresses: [String]) -> Phrase {
    Phrase(
      "The name servers of this machine answered with addresses that are not of the internet (\(addresses.joined(separator: ", "))).",
      "このマシンの DNS サーバーの応答は、インターネットのものではないアドレス（\(addresses.joined(separator: "、"))）でした。")
  }
  package static let notOfThisAWS = Phrase(
    "AWS_ENDPOINT_URL is set: what the public DNS says is about another AWS.",
    "AWS_ENDPOINT_URL が設定されているため、公開 DNS の内容はこの AWS とは別のものです。")

  // MARK: Delegation

  package static func isUnseen(_ zone: String) -> Phrase {
    Phrase(
      "Whether \(zone) is delegated to the hosted zone could not be seen.", "\(zone) がこのホストゾーンに委任されているかを確認できませんでした。")
  }

  package static let toThisZone = Phrase("to this hosted zone", "このホストゾーン")
  package static let nobody = Phrase("to nobody", "委任なし")
  package static let toOthersToo = Phrase("to others too", "他のサーバーも混在")

  package static func isDelegated(_ zone: String, _ id: String) -> Phrase {
    Phrase("The public DNS leads from \(zone) to the hosted zone \(id).", "公開 DNS で \(zone) はホストゾーン \(id) に委任されています。")
  }

  package static func isDelegatedToNobody(_ zone: String) -> Phrase {
    Phrase("The public DNS knows no name servers for \(zone).", "公開 DNS に \(zone) のネームサーバーがありません。")
  }

  package static func isDelegatedToOthers(_ zone: String, _ servers: [String]) -> Phrase {
    let list = servers.joined(separator: ", ")
    return Phrase(
      "The public DNS leads from \(zone) to other name servers (\(list)), not to the hosted zone.",
      "公開 DNS では \(zone) がこのホストゾーンではなく、別のネームサーバー（\(list)）に委任されています。")
  }

  package static func isDelegatedToOthersToo(_ zone: String, _ others: [String], _ wanted: [String]) -> Phrase {
    let (list, due) = (others.joined(separator: ", "), wanted.joined(separator: ", "))
    guard !others.isEmpty else {
      return Phrase(
        "The public DNS names only some of the name servers of the hosted zone for \(zone). All are: \(due).",
        "公開 DNS の \(zone) には、ホストゾーンのネームサーバーの一部しかありません。全体は次のとおりです: \(due)")
    }
    return Phrase(
      "The public DNS names other servers for \(zone) besides those of the hosted zone: \(list). Whoever asks those finds no GitLab.",
      "公開 DNS の \(zone) には、ホストゾーン以外のネームサーバー（\(list)）も含まれています。そこへ問い合わせた人には GitLab が見つかりません。")
  }

  package static let certificateWouldWait = Phrase(
    "The certificate would wait for its record to be found, until the deployment is rolled back.",
    "証明書の検証用レコードが見つからないため、発行待ちのままデプロイが失敗し、元に戻されます。")
  package static let nobodyFindsGitLab = Phrase(
    "Nobody would find GitLab by its name.", "この名前では GitLab に接続できません。")
  package static let nobodyFindsGitLabAgain = Phrase(
    "The certificate is there already, but nobody finds GitLab by its name, and the certificate cannot be renewed.",
    "証明書は発行済みですが、この名前では GitLab に接続できず、証明書の更新もできません。")

  package static func enter(_ servers: [String], for zone: String) -> Phrase {
    let list = servers.joined(separator: ", ")
    return Phrase(
      "Where \(zone) is registered, enter these name servers: \(list).",
      "\(zone) の登録先（レジストラ）に、次のネームサーバーを設定してください: \(list)")
  }

  package static let askFromElsewhere = Phrase(
    "If the name servers of this machine answer for an internal network, run this in AWS CloudShell.",
    "このマシンの DNS が社内ネットワーク用の場合は、AWS CloudShell で実行してください。")

  // MARK: Certificate authorities

  package static func authoritiesAreUnseen(_ name: String) -> Phrase {
    Phrase(
      "Whether a CAA record of \(name) keeps Amazon from issuing the certificate could not be seen.",
      "\(name) の CAA レコードが Amazon の証明書発行を妨げないか、確認できませんでした。")
  }

  package static let anybody = Phrase("no limit", "制限なし")
  package static let amazonMay = Phrase("Amazon may issue", "Amazon を許可")

  package static func anybodyMayIssue(_ name: String) -> Phrase {
    Phrase(
      "No CAA record of \(name), or of a name above it, limits who may issue certificates.",
      "\(name) とその上位の名前に、証明書の発行元を制限する CAA レコードはありません。")
  }

  package static func amazonMayIssue(_ name: String) -> Phrase {
    Phrase("The CAA records of \(name) let Amazon issue certificates.", "\(name) の CAA レコードは Amazon による証明書の発行を許可しています。")
  }

  package static func others(_ issuers: [String]) -> Phrase {
    issuers.isEmpty
      ? Phrase("nobody may issue", "発行を全面禁止") : Phrase(verbatim: issuers.joined(separator: ", "))
  }

  package static func amazonMayNot(_ name: String, _ issuers: [String]) -> Phrase {
    let list = issuers.joined(separator: ", ")
    guard !issuers.isEmpty else {
      return Phrase(
        "The CAA records of \(name) let nobody issue certificates: ACM would refuse (CAA_ERROR).",
        "\(name) の CAA レコードは証明書の発行をすべて禁止しています。ACM での発行は失敗します（CAA_ERROR）。")
    }
    return Phrase(
      "The CAA records of \(name) let only \(list) issue certificates, not Amazon: ACM would refuse (CAA_ERROR).",
      "\(name) の CAA レコードは \(list) だけに証明書の発行を許可し、Amazon を許可していません。ACM での発行は失敗します（CAA_ERROR）。")
  }

  package static func addRecord(_ record: String, at name: String) -> Phrase {
    Phrase("Add a CAA record for \(name): \(record)", "\(name) に CAA レコードを追加してください: \(record)")
  }
}
