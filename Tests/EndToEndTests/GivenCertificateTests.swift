import Foundation
import Subprocess
import Testing

/// A certificate that is there already, through the real `aws`: for a name whose DNS is elsewhere, and in the place of the stack's own.
@Suite(.timeLimit(.minutes(10)))
struct GivenCertificateTests {
  private func answers(_ domain: String) -> String {
    "version: 1\nstack: {region: ap-northeast-1}\naccess: {allowedCidrs: [203.0.113.0/24]}\ndomain: {\(domain)}\n"
  }

  private func makeCertificate(for name: String, in aws: LocalAWS) async throws -> String {
    let arn = try await aws.ask(
      "acm", "request-certificate", "--domain-name", name, "--validation-method", "DNS", "--query", "CertificateArn")
    try await aws.looking {
      try await aws.ask("acm", "describe-certificate", "--certificate-arn", arn, "--query", "Certificate.Status")
    } until: {
      $0 == "ISSUED"
    }
    return arn
  }

  @Test func withDNSElsewhereTheRecordToMakeIsSaidAndNothingIsOfRoute53() async throws {
    try await withLocalAWS(.loadedV2) { aws in
      let arn = try await makeCertificate(for: "*.example.com", in: aws)
      let wrong = try await aws.wizard(
        "deploy", "--yes", answers: answers("name: gitlab.example.net, certificate: '\(arn)'"))
      #expect(wrong.status == .exited(4) && wrong.errors.contains("browsers would refuse it"), "\(wrong.errors)")
      let made = try await aws.wizard(
        "deploy", "--yes", answers: answers("name: gitlab.example.com, certificate: '\(arn)'"))
      #expect(made.status == .exited(0), "\(made.errors)\(made.output)")
      let balancer = try await aws.ask(
        "elbv2", "describe-load-balancers", "--query", "LoadBalancers[0].DNSName")
      let record = "gitlab.example.com CNAME \(balancer)"
      #expect(made.output.contains("GitLabURL=https://gitlab.example.com\n"))
      #expect(made.output.contains("DnsRecordToCreate=\(record)\n"))
      #expect(made.errors.contains("Your DNS needs this record") && made.errors.contains(record))
      let status = try await aws.wizard("status", "gitlab", answers: answers("name: gitlab.example.com"))
      #expect(status.output.contains(record), "\(status.output)\(status.errors)")
      let types = try await aws.ask(
        "cloudformation", "list-stack-resources", "--stack-name", "gitlab", "--query",
        "StackResourceSummaries[].ResourceType")
      #expect(!types.contains("Route53") && !types.contains("CertificateManager"))
      let used = try await aws.ask(
        "elbv2", "describe-load-balancers", "--query", "LoadBalancers[0].LoadBalancerArn")
      let listener = try await aws.ask(
        "elbv2", "describe-listeners", "--load-balancer-arn", used, "--query",
        "Listeners[?Port==`443`].Certificates[0].CertificateArn")
      #expect(listener == arn)
    }
  }

  @Test func aGivenOneTakesThePlaceOfTheStacksOwnWhichIsDeletedAfterwards() async throws {
    try await withLocalAWS(.loaded) { aws in
      let zone = try await aws.makeZone(named: "example.com")
      let domain = "zone: example.com, host: gitlab, zoneId: \(zone)"
      let made = try await aws.wizard("deploy", "--yes", answers: answers(domain))
      #expect(made.status == .exited(0), "\(made.errors)\(made.output)")
      let arn = try await makeCertificate(for: "gitlab.example.com", in: aws)
      let changed = try await aws.wizard(
        "deploy", "--yes", answers: answers("\(domain), certificate: '\(arn)'"))
      #expect(changed.status == .exited(0), "\(changed.errors)\(changed.output)")
      let words = changed.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("is deleted once the load balancer has changed over"), "\(changed.output)")
      let left = try await aws.ask(
        "acm", "list-certificates", "--query", "CertificateSummaryList[].CertificateArn")
      #expect(left == arn)
      #expect(try await aws.status(ofStack: "gitlab") == "UPDATE_COMPLETE")
    }
  }
}
