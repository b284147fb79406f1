import AWSGateway
import Account
import GitLabStack
import Testing

/// Looks at an account in Tokyo by recorded calls, each with the ending that every call has.
protocol RecordedLooks {}

extension RecordedLooks {
  func call(_ arguments: [String], _ answer: String, region: String = "ap-northeast-1") -> RecordedAWS.Call {
    .init(arguments: arguments + ending(region), exit: 0, stdout: answer, stderr: "")
  }

  func ending(_ region: String) -> [String] {
    ["--output", "json", "--region", region, "--cli-read-timeout", "20", "--cli-connect-timeout", "5"]
  }

  func refusal(_ arguments: [String], _ code: String, region: String = "ap-northeast-1") -> RecordedAWS.Call {
    .init(
      arguments: arguments + ending(region), exit: 254, stdout: "",
      stderr: "\nAn error occurred (\(code)) when calling the Some operation: Because.\n")
  }

  /// How version 2 and version 1 end on a command that they do not have.
  func unknown(_ arguments: [String], _ code: Int) -> RecordedAWS.Call {
    .init(
      arguments: arguments + ending("ap-northeast-1"), exit: code, stdout: "",
      stderr: "usage: aws [options] <command>\naws: error: argument operation: Invalid choice, valid choices are:\n")
  }

  func look(_ question: AccountQuestion, _ calls: RecordedAWS.Call...) async throws -> AccountAnswer {
    let aws = RecordedAWS(calls)
    let cli = AWSCLI(runner: aws, region: try Region("ap-northeast-1"), profile: nil, today: { 1_796_000_000 })
    let answer = try await cli.account.look(question)
    #expect(aws.argumentLists.count == calls.count)
    return answer
  }
}
