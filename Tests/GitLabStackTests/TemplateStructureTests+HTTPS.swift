import Testing
import Yams

@testable import GitLabStack

/// HTTPS with a certificate of its own, with one that is given, and with DNS elsewhere.
extension TemplateStructureTests {
  @Test func httpsRedirectsAndSpeaksModernTLS() throws {
    let reader = try TemplateReader(TemplateCase(https: true))
    #expect(reader.text("HttpsListener", "Properties", "SslPolicy") == "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09")
    #expect(reader.text("HttpsListener", "Properties", "Port") == "443")
    #expect(try TemplateReader(TemplateCase()).resources["Certificate"] == nil)
  }

  @Test(arguments: TemplateCase.Certificate.allCases)
  func aCertificateThatIsGivenIsNoResource(_ certificate: TemplateCase.Certificate) throws {
    let reader = try TemplateReader(TemplateCase(https: true, certificate: certificate))
    let isOwn = certificate == .own
    #expect(reader.resources(of: "AWS::CertificateManager::Certificate") == (isOwn ? ["Certificate"] : []))
    let used = reader.references(in: reader.resources["HttpsListener"]?["Properties"]?["Certificates"])
    #expect(used == [isOwn ? "Certificate" : "CertificateArn"])
    #expect(reader.parameterNames.contains("CertificateArn") != isOwn)
  }

  /// Nobody here may write to that DNS, and nothing waits for it.
  @Test func withDNSElsewhereNothingIsOfRoute53AndTheRecordIsSaid() throws {
    let reader = try TemplateReader(TemplateCase(https: true, certificate: .elsewhere))
    #expect(reader.resources.values.allSatisfy { $0["Type"]?.string?.contains("Route53") == false })
    #expect(!reader.parameterNames.contains { ["ZoneName", "HostName", "HostedZoneId"].contains($0) })
    let outputs = reader.root["Outputs"]
    #expect(outputs?["DnsRecordToCreate"]?["Value"]?.string == "${FullName} CNAME ${LoadBalancer.DNSName}")
    #expect(outputs?["GitLabURL"]?["Value"]?.string == "https://${FullName}")
    #expect(reader.template.body.contains("external_url 'https://${FullName}'\n"))
    let hosted = try TemplateReader(TemplateCase(https: true, certificate: .given))
    #expect(hosted.resources["DnsRecord"] != nil && hosted.root["Outputs"]?["DnsRecordToCreate"] == nil)
  }
}
