import Foundation
import Testing

/// What was changed past CloudFormation, by the rehearsal: the local account has no such call.
@Suite(.timeLimit(.minutes(5)))
struct DriftCommandTests {
  @Test func saysByPartsWhatSomebodyChangedAndEndsWithOne() async throws {
    try await Sandbox.with { sandbox in
      for (language, words) in [
        ("en", ["Load balancer", "0.0.0.0/0", "now", "not as in the template", "A task definition never changes"]),
        ("ja", ["入口", "0.0.0.0/0", "現状", "テンプレートと異なります", "AWS 側の誤検出"]),
      ] {
        let result = try await sandbox.run(
          ["drift", "--rehearse", "--speed", "1000", "--scenario", "drifted", "--lang", language])
        #expect(result.exitCode == 1, "\(result.errors)")
        for word in words { #expect((result.output + result.errors).contains(word), "\(word) in \(result.output)") }
      }
    }
  }

  @Test func findsNoneWhereOnlyAWSErrs() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["drift", "--rehearse", "--speed", "1000", "--json"])
      #expect(result.exitCode == 0, "\(result.errors)")
      let line = try #require(
        try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      #expect(line["status"] as? String == "IN_SYNC" && line["exitCode"] as? Int == 0)
      #expect((line["drifted"] as? [Any])?.isEmpty == true)
      #expect((line["explained"] as? [[String: Any]])?.first?["explainedBy"] as? String == "immutable")
    }
  }

  @Test func aStackThatIsNotThereIsSaidToBeThat() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["drift", "nosuch", "--rehearse", "--json"])
      #expect(result.exitCode == 254 && result.output.contains("\"NOT_STARTED\""), "\(result.output)")
    }
  }
}
