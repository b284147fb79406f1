import Foundation
import Subprocess
import Testing

/// Data that a deletion kept are taken again, through the real `aws`: by a new stack, and not while another one runs on them.
@Suite(.timeLimit(.minutes(10)))
struct KeptDataTests {
  private func answers(_ name: String = "gitlab", _ more: String = "") -> String {
    "version: 1\nstack: {name: \(name), region: ap-northeast-1}\naccess: {allowedCidrs: [203.0.113.0/24]}\n\(more)"
  }

  private func resource(_ id: String, of stack: String = "gitlab", in aws: LocalAWS) async throws -> String {
    try await aws.ask(
      "cloudformation", "describe-stack-resource", "--stack-name", stack, "--logical-resource-id", id, "--query",
      "StackResourceDetail.PhysicalResourceId")
  }

  private func fileSystems(in aws: LocalAWS) async throws -> String {
    try await aws.ask("efs", "describe-file-systems", "--query", "FileSystems[].FileSystemId")
  }

  @Test func aKeptFileSystemAndItsPasswordAreTakenAgainAndStayAgain() async throws {
    try await withLocalAWS(.loadedV2) { aws in
      let made = try await aws.wizard("deploy", "--yes", answers: answers())
      #expect(made.status == .exited(0), "\(made.errors)\(made.output)")
      let files = try await resource("FileSystem", in: aws)
      let secret = try await resource("RootPassword", in: aws)
      let flags = ["--storage.fileSystemId", files, "--access.passwordSecretArn", secret]

      // Two GitLabs on the same files destroy them. The local CloudFormation puts no tags of the stack on what it makes.
      let second = try await aws.wizard(["deploy", "--yes"] + flags, answers: answers("second"))
      #expect(
        second.status == .exited(4) && second.errors.contains("has mount targets in vpc-"), "\(second.errors)")
      // Nor can a stack that stands move to other files.
      let moved = try await aws.wizard(
        ["change", "gitlab", "--yes", "--storage.fileSystemId", "fs-0123456789abcdef0"], answers: answers())
      #expect(
        moved.status == .exited(4) && moved.errors.contains("would start GitLab on other files"), "\(moved.errors)")

      let gone = try await aws.wizard("destroy", "gitlab", "--confirm", "gitlab", answers: answers())
      #expect(gone.status == .exited(0), "\(gone.errors)")
      #expect(gone.errors.contains("To run GitLab on this data again"), "\(gone.errors)")
      #expect(gone.errors.contains("--storage.fileSystemId \(files) \\\n  --access.passwordSecretArn \(secret)\n"))

      let again = try await aws.wizard(["deploy", "--yes"] + flags, answers: answers())
      #expect(again.status == .exited(0), "\(again.errors)\(again.output)")
      #expect(again.output.contains("RootPasswordSecretArn=\(secret)\n"))
      let types = try await aws.ask(
        "cloudformation", "list-stack-resources", "--stack-name", "gitlab", "--query",
        "StackResourceSummaries[].ResourceType")
      #expect(!types.contains("EFS::FileSystem") && !types.contains("SecretsManager") && types.contains("MountTarget"))
      #expect(try await fileSystems(in: aws) == files)
      let mounted = try await aws.ask(
        "efs", "describe-mount-targets", "--file-system-id", files, "--query", "length(MountTargets)")
      #expect(mounted == "2")
      // Nothing to change: what it runs on is its own.
      let same = try await aws.wizard(["change", "gitlab", "--yes"], answers: answers())
      #expect(same.status == .exited(0), "\(same.errors)")

      let end = try await aws.wizard("destroy", "gitlab", "--confirm", "gitlab", "--json", answers: answers())
      #expect(end.status == .exited(0), "\(end.errors)")
      #expect(try await fileSystems(in: aws) == files)
      let name = try await aws.ask("secretsmanager", "describe-secret", "--secret-id", secret, "--query", "ARN")
      #expect(name == secret)
      let left = try await aws.ask(
        "efs", "describe-mount-targets", "--file-system-id", files, "--query", "length(MountTargets)")
      #expect(left == "0")
    }
  }

  @Test func whatIsNotThereStopsTheDeploymentBeforeAnythingIsMade() async throws {
    try await withLocalAWS(.loaded) { aws in
      let arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-0a1B2c-Xy9zQ8"
      let result = try await aws.wizard(
        ["deploy", "--yes", "--storage.fileSystemId", "fs-0123456789abcdef0", "--access.passwordSecretArn", arn],
        answers: answers())
      #expect(result.status == .exited(4), "\(result.errors)")
      #expect(result.errors.contains("There is no file system fs-0123456789abcdef0"))
      #expect(result.errors.contains("There is no secret RootPassword-0a1B2c"))
      #expect(!result.output.contains("CREATE_"))
    }
  }
}
