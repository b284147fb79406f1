import Account
import GitLabStack
import Phrases

/// What is looked at of a domain: its zone, the name in it, and what everybody else finds of them.
enum DomainStates {
  static let all = [zone, delegation, record, nameServers, authorities]

  private static let domain = CheckScene.domain
  private static let name = "gitlab.example.com"
  private static let zoneID = PlanChecks.zoneID
  private static let standing = CheckScene(PlanChecks.domain, over: Scene.live("CREATE_COMPLETE", template: template))

  /// What a stack of this very domain was made from.
  private static let template: StackTemplate? = {
    var answers = Answers()
    for (key, value) in PlanChecks.domain { answers[key] = AnswerValue(line: value, for: key) }
    return (try? Choices(answers)).flatMap { try? StackTemplate($0) }
  }()

  private static func zone(_ zone: HostedZone?, _ scene: CheckScene = domain) -> CheckScene {
    scene.seeing(PlanChecks.zone, .hostedZone(zone))
  }

  private static let zoneIsUnseen = Phrase(
    "Hosted zone Z0123456789ABCDEFGHIJ could not be seen.", "ホストゾーン Z0123456789ABCDEFGHIJ を確認できませんでした。")
  private static let zoneComesFirst = Phrase(
    "is of no matter while that zone cannot be taken", "Z0123456789ABCDEFGHIJ を使えないため")
  private static let takeTheZone = Phrase(
    "Take the ID of the public hosted zone example.com: aws", "パブリックホストゾーン example.com の ID を指定してください: aws")

  // MARK: In the zone

  private static let zone = StatesOfCheck(
    "domain.zone", Phrase("Hosted zone", "ホストゾーン"), in: domain, asking: PlanChecks.zone, unseen: zoneIsUnseen,
    [
      .init(
        .ok, domain, Phrase("example.com, public", "example.com（パブリック）"),
        Phrase("Z0123456789ABCDEFGHIJ is example.com, and public.", "Z0123456789ABCDEFGHIJ は example.com（パブリック）です。")),
      .init(
        .fail, zone(nil), Phrase("not there", "存在しません"),
        Phrase("There is no hosted zone Z0123456789ABCDEFGHIJ.", "ホストゾーン Z0123456789ABCDEFGHIJ はありません。"),
        fix: takeTheZone),
      .init(
        .fail, zone(HostedZone(id: zoneID, name: "example.com", isPrivate: true)),
        Phrase("example.com, private", "example.com（プライベート）"),
        Phrase("the certificate would never be issued", "プライベートのため、証明書が発行されません"), fix: takeTheZone),
      .init(
        .fail, zone(HostedZone(id: zoneID, name: "example.net", isPrivate: false)),
        Phrase("it is example.net", "実際は example.net です"),
        Phrase("is example.net, not example.com.", "example.com ではなく example.net です。"), fix: takeTheZone),
    ])

  private static func holding(_ record: DNSRecord, _ scene: CheckScene = domain) -> CheckScene {
    scene.seeing(PlanChecks.host, .records([record]))
  }

  private static let nameIsUnseen = Phrase(
    "The records of gitlab.example.com could not be seen.", "gitlab.example.com のレコードを確認できませんでした。")

  private static let delegation = StatesOfCheck(
    "domain.delegation", Phrase("Name in hosted zone", "ホストゾーン内の名前"), in: domain, asking: PlanChecks.host,
    unseen: Phrase(
      "The records of gitlab.example.com could not be seen.", "gitlab.example.com のレコードを確認できませんでした。"),
    [
      .init(
        .ok, domain, Phrase("not delegated elsewhere", "他へ委任されていません"),
        Phrase("gitlab.example.com belongs to this zone.", "gitlab.example.com はこのホストゾーンの名前です。")),
      .init(
        .fail, holding(DNSRecord(name: name, type: "NS", target: nil)),
        Phrase("delegated: gitlab.example.com", "委任済み: gitlab"),
        Phrase("a record in this one is never found", "このホストゾーンのレコードは参照されません"),
        fix: Phrase("Choose the hosted zone gitlab.example.com", "ホストゾーン gitlab.example.com を選ぶか")),
      .init(.unknown, zone(nil), Phrase("not looked at", "未確認"), zoneComesFirst),
    ])

  private static let record = StatesOfCheck(
    "domain.record", Phrase("Record", "レコード"), in: domain, asking: PlanChecks.host, unseen: nameIsUnseen,
    [
      .init(
        .ok, domain, Phrase("free", "未使用"), Phrase("gitlab.example.com is free.", "gitlab.example.com は未使用です。")),
      .init(
        .ok, holding(DNSRecord(name: name, type: "A", target: "198.51.100.7"), standing),
        Phrase("this stack's own", "このスタックのもの"),
        Phrase("gitlab.example.com is this stack's own.", "gitlab.example.com はこのスタックのレコードです。")),
      .init(
        .warn, holding(DNSRecord(name: name, type: "AAAA", target: nil)), Phrase("AAAA", "AAAA"),
        Phrase("some visitors would be led elsewhere", "一部の利用者は別のサーバーに接続します")),
      .init(
        .fail, holding(DNSRecord(name: name, type: "A", target: "198.51.100.7")),
        Phrase("A 198.51.100.7", "A 198.51.100.7"),
        Phrase("has an A record already (198.51.100.7)", "既に A レコード（198.51.100.7）があり"),
        fix: Phrase("Choose another host name, or delete that record", "別のホスト名にするか、使われていなければ")),
      .init(.unknown, zone(nil), Phrase("not looked at", "未確認"), zoneComesFirst),
    ])

  // MARK: As everybody finds it

  private static let delegated = AccountQuestion.publicRecords(name: "example.com", .nameServers)
  private static let ours = ["ns-1.awsdns-00.com", "ns-2.awsdns-01.org"]

  private static func delegated(to servers: [String], _ scene: CheckScene = domain) -> CheckScene {
    scene.seeing(delegated, .publicRecords(servers.isEmpty ? .noSuchName : .records(servers)))
  }

  private static let enter = Phrase(
    "Where example.com is registered, enter these name servers:", "example.com の登録先（レジストラ）に、次のネームサーバーを")
  private static let delegationIsUnseen = Phrase(
    "Whether example.com is delegated to the hosted zone could not be seen.",
    "example.com がこのホストゾーンに委任されているかを確認できませんでした。")

  private static let nameServers = StatesOfCheck(
    "domain.name-servers", Phrase("Delegation", "委任"), in: domain, asking: delegated, unseen: delegationIsUnseen,
    [
      .init(
        .ok, domain, Phrase("to this hosted zone", "このホストゾーン"),
        Phrase("The public DNS leads from example.com to the hosted zone", "公開 DNS で example.com はホストゾーン")),
      .init(
        .warn, delegated(to: ours + ["ns.other.example"]), Phrase("to others too", "他のサーバーも混在"),
        Phrase("Whoever asks those finds no GitLab.", "そこへ問い合わせた人には GitLab が見つかりません。"), fix: enter),
      .init(
        .warn, delegated(to: ["ns.other.example"], standing), Phrase("ns.other.example", "ns.other.example"),
        Phrase("already, but nobody finds GitLab by its name", "証明書の更新もできません"),
        fix: enter),
      .init(
        .fail, delegated(to: ["ns.other.example"]), Phrase("ns.other.example", "ns.other.example"),
        Phrase("to other name servers (ns.other.example), not to", "別のネームサーバー（ns.other.example）に委任"), fix: enter),
      .init(
        .fail, delegated(to: []), Phrase("to nobody", "委任なし"),
        Phrase("The public DNS knows no name servers for example.com.", "公開 DNS に example.com のネームサーバーがありません。"),
        fix: enter),
      .init(.unknown, zone(nil), Phrase("not looked at", "未確認"), zoneComesFirst),
      .init(
        .unknown, domain.seeing(delegated, .publicRecords(.noAnswer)), Phrase("The name servers of this", "このマシンの DNS"),
        delegationIsUnseen),
    ])

  private static func limiting(_ records: [String], _ scene: CheckScene = domain) -> CheckScene {
    scene.seeing(.publicRecords(name: name, .certificateAuthorities), .publicRecords(.records(records)))
  }

  private static let authorities = StatesOfCheck(
    "domain.caa", Phrase("CAA records", "CAA レコード"), in: domain,
    asking: .publicRecords(name: name, .certificateAuthorities),
    unseen: Phrase(
      "Whether a CAA record of gitlab.example.com keeps Amazon", "gitlab.example.com の CAA レコードが Amazon の証明書発行を妨げないか"),
    [
      .init(
        .ok, domain, Phrase("no limit", "制限なし"),
        Phrase("No CAA record of gitlab.example.com, or of a name above it", "gitlab.example.com とその上位の名前に")),
      .init(
        .ok, limiting(["0 issue \"amazon.com\""]), Phrase("Amazon may issue", "Amazon を許可"),
        Phrase("let Amazon issue certificates", "Amazon による証明書の発行を許可しています")),
      .init(
        .warn, limiting(["0 issue \"letsencrypt.org\""], standing), Phrase("letsencrypt.org", "letsencrypt.org"),
        Phrase("let only letsencrypt.org issue certificates", "letsencrypt.org だけに証明書の発行を許可し")),
      .init(
        .fail, limiting(["0 issue \"letsencrypt.org\""]), Phrase("letsencrypt.org", "letsencrypt.org"),
        Phrase("let only letsencrypt.org issue certificates", "letsencrypt.org だけに証明書の発行を許可し"),
        fix: Phrase(
          "Add a CAA record for gitlab.example.com: 0 issue \"amazon.com\"",
          "gitlab.example.com に CAA レコードを追加してください: 0 issue")),
      .init(
        .fail, limiting(["0 issue \";\""]), Phrase("nobody may issue", "発行を全面禁止"),
        Phrase("let nobody issue certificates", "証明書の発行をすべて禁止しています"),
        fix: Phrase("Add a CAA record for gitlab.example.com", "gitlab.example.com に CAA レコードを追加")),
    ])
}
