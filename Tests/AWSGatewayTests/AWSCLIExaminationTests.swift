import Account
import AWSGateway
import GitLabStack
import Testing

/// What a deployment wants to know before it begins: which commands ask it, and what their answers mean.
@Suite struct AWSCLIExaminationTests {
  private static let ending = [
    "--output", "json", "--region", "ap-northeast-1", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
  ]

  private func call(_ arguments: [String], _ answer: String) -> RecordedAWS.Call {
    .init(arguments: arguments + Self.ending, exit: 0, stdout: answer, stderr: "")
  }

  private func refusal(_ arguments: [String], _ code: String, _ operation: String) -> RecordedAWS.Call {
    .init(
      arguments: arguments + Self.ending, exit: 254, stdout: "",
      stderr: "\nAn error occurred (\(code)) when calling the \(operation) operation: Because.\n")
  }

  private func look(_ question: AccountQuestion, _ calls: RecordedAWS.Call...) async throws -> AccountAnswer {
    let aws = RecordedAWS(calls)
    let cli = AWSCLI(runner: aws, region: try Region("ap-northeast-1"), profile: nil)
    let answer = try await cli.account.look(question)
    #expect(aws.argumentLists.count == calls.count)
    return answer
  }

  private static let zone = ["route53", "get-hosted-zone", "--id", "Z1"]
  private static let records = [
    "route53", "list-resource-record-sets", "--hosted-zone-id", "Z1", "--start-record-name", "git.example.com",
    "--max-items", "20",
  ]

  private func attribute(_ name: String) -> [String] {
    ["ec2", "describe-vpc-attribute", "--vpc-id", "vpc-1", "--attribute", name]
  }

  @Test func readsAZoneByItsID() async throws {
    let json = """
      {"HostedZone": {"Id": "/hostedzone/Z1", "Name": "Example.COM.", "CallerReference": "x",
       "Config": {"Comment": "in use", "PrivateZone": true}, "ResourceRecordSetCount": 7}, "VPCs": []}
      """
    #expect(
      try await look(.hostedZone(id: "Z1"), call(Self.zone, json))
        == .hostedZone(HostedZone(id: "Z1", name: "example.com", isPrivate: true, records: 7, comment: "in use")))
  }

  @Test func aZoneThatIsNotThereIsNone() async throws {
    #expect(
      try await look(.hostedZone(id: "Z1"), refusal(Self.zone, "NoSuchHostedZone", "GetHostedZone"))
        == .hostedZone(nil))
  }

  @Test func aZoneThatMayNotBeSeenIsTroubleAndNotNone() async throws {
    await #expect(throws: AWSTrouble.accessDenied(action: "route53:GetHostedZone", message: "Because.")) {
      try await look(.hostedZone(id: "Z1"), refusal(Self.zone, "AccessDenied", "GetHostedZone"))
    }
  }

  @Test func readsRecordsOfAllKinds() async throws {
    let json = """
      {"ResourceRecordSets": [
        {"Name": "git.example.com.", "Type": "A", "AliasTarget":
          {"HostedZoneId": "Z2", "DNSName": "dualstack.x.elb.amazonaws.com.", "EvaluateTargetHealth": false}},
        {"Name": "git.example.com.", "Type": "CNAME", "TTL": 60, "SetIdentifier": "blue", "Weight": 1,
          "ResourceRecords": [{"Value": "a.example.net"}]},
        {"Name": "www.example.com.", "Type": "TXT", "TTL": 60}]}
      """
    #expect(
      try await look(.records(zoneID: "Z1", name: "git.example.com"), call(Self.records, json))
        == .records([
          DNSRecord(name: "git.example.com", type: "A", target: "dualstack.x.elb.amazonaws.com"),
          DNSRecord(name: "git.example.com", type: "CNAME", target: "a.example.net", setIdentifier: "blue"),
          DNSRecord(name: "www.example.com", type: "TXT", target: nil),
        ]))
  }

  @Test(arguments: [true, false], [true, false])
  func asksForEachAttributeOfAVPC(_ support: Bool, _ hostNames: Bool) async throws {
    let answer = try await look(
      .dnsAttributes(vpc: "vpc-1"),
      call(attribute("enableDnsSupport"), #"{"VpcId": "vpc-1", "EnableDnsSupport": {"Value": \#(support)}}"#),
      call(attribute("enableDnsHostnames"), #"{"VpcId": "vpc-1", "EnableDnsHostnames": {"Value": \#(hostNames)}}"#))
    #expect(answer == .dnsAttributes(DNSAttributes(support: support, hostNames: hostNames)))
  }

  @Test func aVPCThatIsNotThereIsNone() async throws {
    let calls = ["enableDnsSupport", "enableDnsHostnames"].map {
      refusal(attribute($0), "InvalidVpcID.NotFound", "DescribeVpcAttribute")
    }
    #expect(try await look(.dnsAttributes(vpc: "vpc-1"), calls[0], calls[1]) == .dnsAttributes(nil))
  }

  private static let list = [
    "acm", "list-certificates", "--includes",
    "keyTypes=RSA_1024,RSA_2048,RSA_3072,RSA_4096,EC_prime256v1,EC_secp384r1,EC_secp521r1",
  ]

  /// Older versions of `aws` list no names but the first, and none lists more than a hundred.
  @Test func readsCertificatesAndLooksAtThoseWhoseNamesTheListDoesNotTell() async throws {
    let listed = """
      {"CertificateSummaryList": [
        {"CertificateArn": "arn:1", "DomainName": "a.example.com", "SubjectAlternativeNameSummaries": ["a.example.com"],
         "HasAdditionalSubjectAlternativeNames": false, "Status": "ISSUED", "Type": "AMAZON_ISSUED",
         "KeyAlgorithm": "EC_prime256v1", "ExtendedKeyUsages": ["TLS_WEB_SERVER_AUTHENTICATION"], "InUse": true,
         "NotAfter": "2027-01-01T00:00:00+00:00"},
        {"CertificateArn": "arn:2", "DomainName": "b.example.com"}]}
      """
    let described = """
      {"Certificate": {"CertificateArn": "arn:2", "DomainName": "b.example.com",
        "SubjectAlternativeNames": ["b.example.com", "*.B.example.com"], "Status": "EXPIRED", "Type": "IMPORTED",
        "KeyAlgorithm": "RSA-2048", "NotAfter": 1798761600.0, "InUseBy": [],
        "ExtendedKeyUsages": [{"Name": "TLS_WEB_CLIENT_AUTHENTICATION", "OID": "1.3.6.1.5.5.7.3.2"}]}}
      """
    #expect(
      try await look(
        .certificates, call(Self.list, listed),
        call(["acm", "describe-certificate", "--certificate-arn", "arn:2"], described))
        == .certificates([
          Certificate(
            arn: "arn:1", names: ["a.example.com"], status: "ISSUED", keyAlgorithm: "EC_prime256v1",
            expires: 1_798_761_600, isInUse: true),
          Certificate(
            arn: "arn:2", names: ["b.example.com", "*.b.example.com"], status: "EXPIRED", keyAlgorithm: "RSA_2048",
            origin: .imported, isForClientsOnly: true, expires: 1_798_761_600, isInUse: false),
        ]))
  }

  /// A Local Zone that was opted in to is among them, and nothing is in order.
  @Test func readsTheZonesOfTheRegionWithTheirKindsAndStates() async throws {
    let json = """
      {"AvailabilityZones": [
        {"State": "constrained", "OptInStatus": "opt-in-not-required", "Messages": [{"Message": "No room."}],
         "RegionName": "ap-northeast-1", "ZoneName": "ap-northeast-1c", "ZoneId": "apne1-az1",
         "GroupName": "ap-northeast-1", "NetworkBorderGroup": "ap-northeast-1", "ZoneType": "availability-zone"},
        {"State": "available", "OptInStatus": "opted-in", "Messages": [], "RegionName": "ap-northeast-1",
         "ZoneName": "ap-northeast-1-tpe-1a", "ZoneId": "apne1-tpe1-az1", "GroupName": "ap-northeast-1-tpe-1",
         "ZoneType": "local-zone", "ParentZoneName": "ap-northeast-1a"},
        {"State": "sleeping", "ZoneName": "ap-northeast-1x", "ZoneId": "apne1-az9", "ZoneType": "moon-zone"},
        {"ZoneName": "ap-northeast-1a", "ZoneId": "apne1-az4"}
      ]}
      """
    #expect(
      try await look(.availabilityZones, call(["ec2", "describe-availability-zones"], json))
        == .availabilityZones([
          AvailabilityZone(
            name: "ap-northeast-1c", id: "apne1-az1", kind: .availabilityZone, state: .constrained,
            messages: ["No room."]),
          AvailabilityZone(
            name: "ap-northeast-1-tpe-1a", id: "apne1-tpe1-az1", kind: .localZone, state: .available),
          AvailabilityZone(
            name: "ap-northeast-1x", id: "apne1-az9", kind: .other("moon-zone"), state: .other("sleeping")),
          AvailabilityZone(name: "ap-northeast-1a", id: "apne1-az4", kind: .availabilityZone, state: .available),
        ]))
  }
}
