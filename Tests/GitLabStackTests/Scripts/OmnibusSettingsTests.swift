import Foundation
import Subprocess
import Testing
import Yams

@testable import GitLabStack

/// The settings that GitLab's image gets, evaluated by a real Ruby.
struct OmnibusSettingsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let network: TemplateCase.Network
    let https: Bool
    let tag: String

    var testDescription: String { "\(network.rawValue), \(https ? "HTTPS" : "HTTP"), \(tag)" }

    static let all = TemplateCase.Network.allCases.flatMap { network in
      [false, true].flatMap { https in
        ["18.11.9-ce.0", "19.1.6-ce.0", "19.2.0-ce.0"].map { Case(network: network, https: https, tag: $0) }
      }
    }
  }

  /// nil, after the reason was printed, where there is no Ruby.
  private func settings(_ one: Case) async throws -> [String: Any]? {
    let reader = try TemplateReader(TemplateCase(network: one.network, https: one.https, tag: one.tag))
    let container = reader.resources["TaskDefinition"]?["Properties"]?["ContainerDefinitions"]?[0]
    let variables = container?["Environment"]?.array() ?? []
    var text = try #require(variables.first { $0["Name"]?.string == "GITLAB_OMNIBUS_CONFIG" }?["Value"]?.string)
    for parameter in reader.template.parameters { text = text.replacing("${\(parameter.name)}", with: parameter.value) }
    text = text.replacing("${LoadBalancer.DNSName}", with: "GitLab-LoadB-1A2B.ap-northeast-1.elb.amazonaws.com")
    #expect(!text.contains("${"))
    let shell = try Shell()
    defer { shell.remove() }
    guard try await shell.run("command -v ruby").status == .exited(0) else {
      print("OmnibusSettingsTests was skipped for \(one.testDescription): there is no ruby")
      return nil
    }
    let reading = Linter.path("Tests/Scripts/omnibus.rb")
    let (status, output) = try await shell.run("ruby '\(reading)'", environment: ["GITLAB_OMNIBUS_CONFIG": text])
    #expect(status == .exited(0), "\(output)")
    return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  @Test(arguments: Case.all)
  func everyKeyIsReadBack(_ one: Case) async throws {
    guard let settings = try await settings(one) else { return }
    var web: [String: Any] = [
      "listen_port": 80, "listen_https": false, "real_ip_header": "X-Forwarded-For", "real_ip_recursive": "off",
      "real_ip_trusted_addresses": ["0.0.0.0/0"],
    ]
    var rails: [String: Any] = ["trusted_proxies": [String]()]
    if ![.existing, .existingInThreeZones].contains(one.network) {
      rails["monitoring_whitelist"] = ["127.0.0.0/8", "::1/128", "10.1.0.0/16"]
    }
    // The daemon's own settings stay where they are; those of GitLab's site move with 19.2.
    if one.tag.hasPrefix("19.2") {
      rails["nginx"] = web
      web = [:]
    }
    web["keepalive_timeout"] = 660
    let expected: [String: Any] = [
      "external_url": one.https
        ? "https://typed-host.typed.example" : "http://gitlab-loadb-1a2b.ap-northeast-1.elb.amazonaws.com",
      "nginx": web, "gitlab_rails": rails, "letsencrypt": ["enable": false],
      "puma": ["worker_processes": 2, "exporter_enabled": false] as [String: Any],
      "sidekiq": ["metrics_enabled": false], "prometheus_monitoring": ["enable": false],
    ]
    #expect(NSDictionary(dictionary: settings) == NSDictionary(dictionary: expected), "\(settings)")
  }

  /// What AWS asks for: the server behind a load balancer closes an idle connection later than the balancer does.
  @Test(arguments: TemplateCase.pairwise)
  func theServerKeepsConnectionsForLongerThanTheBalancer(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    let attributes = reader.resources["LoadBalancer"]?["Properties"]?["LoadBalancerAttributes"]?.array() ?? []
    let idle = attributes.first { $0["Key"]?.string == "idle_timeout.timeout_seconds" }?["Value"]?.string
    let kept = reader.template.body.firstMatch(of: /\ nginx\['keepalive_timeout'\] = (\d+)\n/)?.output.1
    #expect(try #require(idle.flatMap { Int($0) }) + 30 <= #require(kept.flatMap { Int($0) }))
  }
}
