internal import Phrases

/// What leads from people to GitLab.
package enum EntranceResource: String, CaseIterable, Sendable {
  case loadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  case targetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup"
  case listener = "AWS::ElasticLoadBalancingV2::Listener"
  case certificate = "AWS::CertificateManager::Certificate"
  case record = "AWS::Route53::RecordSet"

  var facts: ResourceFacts {
    switch self {
    case .loadBalancer:
      ResourceFacts(
        Phrase("load balancer", "ロードバランサー"), .init(25...125, 2...20, Self.log + " (123 s; another log has 24 s)"),
        slowToMake: Phrase(
          "A load balancer is set up in each zone; that can take five minutes.", "AZ ごとに準備中です。5 分ほどかかることもあります。"),
        end: .access, isAddedBeside: true, shows: [.interruptsAccess],
        identity: .arn("elasticloadbalancing:loadbalancer/app/"), replacedBy: .of(["Name", "Scheme", "Type"]),
        takesTags: true)
    case .targetGroup:
      ResourceFacts(
        Phrase("target group", "ターゲットグループ"), .init(1...5, 1...3, Self.log), end: .access, isAddedBeside: true,
        identity: .arn("elasticloadbalancing:targetgroup/"),
        replacedBy: .of(["Name", "Port", "Protocol", "TargetType", "VpcId"]), takesTags: true)
    case .listener:
      ResourceFacts(
        Phrase("listener of the load balancer", "ロードバランサーのリスナー"), .init(1...3, 1...3, Self.log), end: .access,
        shows: [.address, .record, .certificate], identity: .arn("elasticloadbalancing:listener/app/"))
    case .certificate:
      ResourceFacts(
        Phrase("certificate", "証明書"),
        .init(60...600, 2...15, "estimate: minutes as a rule; public reports of more than 45 minutes"),
        slowToMake: Phrase(
          "It waits for DNS validation: the zone must be the domain's public one.",
          "DNS 検証待ちです。委任先のホストゾーンでなければ完了しません。"),
        end: .notKnown, isAddedBeside: true, shows: [.address, .record, .certificate], evidence: .certificate,
        identity: .arn("acm:certificate/"), replacedBy: .any, takesTags: true)
    case .record:
      ResourceFacts(
        Phrase("DNS record", "DNS レコード"), .estimate(30...60, 30...60),
        slowToMake: Phrase(
          "It waits until all name servers of Route 53 know the record.", "Route 53 の全ネームサーバーへの反映待ちです。"),
        end: .access, shows: [.address, .record], identity: .name(), replacedBy: .of(["HostedZoneId", "Name"]))
    }
  }

  private static let log = "public deploy log 44748186245"
}
