import Foundation
import Subprocess
import Testing

/// A backup restored as a second GitLab, through the real `aws`: to stay, as a proof that goes again, and by whoever comes back.
@Suite(.timeLimit(.minutes(15)))
struct RestoreTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"
  private static let point =
    "arn:aws:backup:ap-northeast-1:123456789012:recovery-point:1EB3B5E7-9EB0-435A-A80B-108B488B0D45"

  private struct Line: Decodable {
    struct Contents: Decodable { let projects: Int }
    struct Proof: Decodable {
      let restored: Contents?
      let live: Contents?
    }
    let type: String
    let status: String?
    let exitCode: Int?
    let fileSystem: String?
    let next: String?
    let left: [String]?
    let outputs: [String: String]?
    let proof: Proof?
    let adopts: [String]?
    let password: String?
  }

  private func lines(_ result: LocalAWS.WizardResult) throws -> [Line] {
    try result.output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  /// What the container has to count and to test with: first the old one is counted, then the restored one.
  private static func programs(in folder: URL) -> [String: String] {
    [
      "curl": "printf 200",
      "gitlab-psql": """
      for last; do :; done
      moment=$(printf '%s' "$last" | sed -n 's/.*to_timestamp(\\([0-9]*\\)).*/\\1/p' | head -n 1)
      n=$(cat '\(folder.path)/counted' 2>/dev/null | wc -l); echo . >> '\(folder.path)/counted'
      if [ "$n" -gt 0 ]; then echo "gitlab-wizard: contents 40 12 $moment 40 12 $moment"
      else echo "gitlab-wizard: contents 41 12 $((moment + 60)) 40 12 $moment"; fi
      """,
      "gitlab-rails": """
      case $(cat) in
      *create!*) echo root planted-token ;;
      *) rm -rf '\(folder.path)'/projects ;;
      esac
      """,
      "git": """
      case $1 in
      push) shift; test "$1" = -q && shift
        place='\(folder.path)/projects/'${1##*/}; /usr/bin/git init -q --bare "$place" && exec /usr/bin/git push -q "$place" "$2" ;;
      clone) for last; do :; done; url=; for word; do case $word in http*) url=$word ;; esac; done
        exec /usr/bin/git clone -q -b main '\(folder.path)/projects/'"${url##*/}" "$last" ;;
      *) exec /usr/bin/git "$@" ;;
      esac
      """,
    ]
  }

  /// A GitLab that stands, one recovery point of it, and what its containers have.
  private func prepare(_ aws: LocalAWS, looks: Int = 1) async throws {
    let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
    let made = try await aws.wizard("deploy", "--yes", answers: answers)
    try #require(made.status == .exited(0), "\(made.errors)")
    let id = try await aws.ask(
      "cloudformation", "describe-stack-resource", "--stack-name", "gitlab", "--logical-resource-id", "FileSystem",
      "--query", "StackResourceDetail.PhysicalResourceId")
    try write(aws, ofFiles: id, looks: looks)
    for (name, lines) in Self.programs(in: aws.directory) {
      let path = aws.bin.appending(path: name).path
      try "#!/bin/sh\n\(lines)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
  }

  private func write(_ aws: LocalAWS, ofFiles id: String, looks: Int) throws {
    let made = Int(Date.now.timeIntervalSince1970) - 7200
    try """
    {"fileSystem": "arn:aws:elasticfilesystem:ap-northeast-1:123456789012:file-system/\(id)",
     "points": [{"arn": "\(Self.point)", "made": \(made)}], "looks": \(looks)}
    """.write(to: aws.restoreState, atomically: true, encoding: .utf8)
  }

  /// As if time went by: from now on the job is complete.
  private func complete(_ aws: LocalAWS) throws {
    let state = try String(contentsOf: aws.restoreState, encoding: .utf8)
    try state.replacing(#""looks": 3"#, with: #""looks": 0"#)
      .write(to: aws.restoreState, atomically: true, encoding: .utf8)
  }

  private func restore(_ arguments: String..., in aws: LocalAWS) async throws -> LocalAWS.WizardResult {
    try await aws.wizard(["restore"] + arguments, answers: Self.nothing)
  }

  private func orders(_ word: String, in aws: LocalAWS) throws -> Int {
    try aws.commandLines().count { $0.contains(word) }
  }

  private func fileSystems(in aws: LocalAWS) async throws -> Set<String> {
    let text = try await aws.ask("efs", "describe-file-systems", "--query", "FileSystems[].FileSystemId")
    return Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  // MARK: To stay

  @Test func whatStaysStandsBesideTheOldOneOnFilesOfItsOwn() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await prepare(aws)
      let unasked = try await restore("latest", "--as", "gitlab-2", in: aws)
      #expect(unasked.status == .exited(3), "\(unasked.errors)")
      #expect(try orders("start-restore-job", in: aws) == 0)
      let before = try await fileSystems(in: aws)
      let result = try await restore("latest", "--as", "gitlab-2", "--yes", in: aws)
      #expect(result.status == .exited(0), "\(result.errors)\(result.output)")
      #expect(result.errors.contains("runs its pipeline schedules") && result.errors.contains("Delete gitlab once"))
      let files = try #require(try await fileSystems(in: aws).subtracting(before).first)
      let used = try await aws.ask(
        "cloudformation", "describe-stacks", "--stack-name", "gitlab-2", "--query",
        "Stacks[0].[Parameters[?ParameterKey=='FileSystemId'].ParameterValue|[0],"
          + "Tags[?Key=='gitlab-wizard:restored-from'].Value|[0]]")
      #expect(used == "\(files)\t\(Self.point)")
      // The new one keeps the password for itself: it must not end with the old stack.
      let arns = [
        try await aws.output("RootPasswordSecretArn", ofStack: "gitlab"),
        try await aws.output("RootPasswordSecretArn", ofStack: "gitlab-2"),
      ]
      #expect(arns[0] != arns[1])
      var secrets: [String] = []
      for arn in arns {
        secrets.append(
          try await aws.ask("secretsmanager", "get-secret-value", "--secret-id", arn, "--query", "SecretString"))
      }
      #expect(secrets[0] == secrets[1])
      let furniture = ["put-backup-policy", "put-file-system-policy", "update-file-system"]
      for order in furniture { #expect(try orders(order, in: aws) == 1, "\(order)") }
      // The same once more is done already, and writes nothing again that people may have changed.
      _ = try await aws.ask(
        "secretsmanager", "put-secret-value", "--secret-id", arns[1], "--secret-string", "rotated", "--query", "ARN")
      let again = try await restore("1", "--as", "gitlab-2", "--yes", "--json", in: aws)
      #expect(again.status == .exited(0), "\(again.errors)")
      #expect(try lines(again).first { $0.type == "review" }?.adopts?.count == 2)
      #expect(try orders("start-restore-job", in: aws) == 1)
      #expect(try lines(again).last?.password == "copied")
      let kept = try await aws.ask(
        "secretsmanager", "get-secret-value", "--secret-id", arns[1], "--query", "SecretString")
      #expect(kept == "rotated")
      for order in furniture { #expect(try orders(order, in: aws) == 1, "\(order)") }
      // Of another name it is another restore, and a stack that is somebody's is none of it.
      let taken = try await restore("1", "--prove", "--yes", "--stack.name", "gitlab-2", in: aws)
      #expect(taken.status == .exited(4), "\(taken.errors)")
    }
  }

  @Test func whoeverComesBackGoesOnWhereItWas() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await prepare(aws, looks: 3)
      let left = try await restore("1", "--as", "gitlab-2", "--yes", "--detach", "--json", in: aws)
      #expect(left.status == .exited(7), "\(left.errors)")
      let end = try #require(try lines(left).last)
      #expect(end.type == "result" && end.status == "RESTORING" && end.exitCode == 7)
      #expect(end.next?.hasPrefix("gitlab-wizard restore \(Self.point) --as gitlab-2 --stack.name gitlab") == true)
      try complete(aws)
      // The files are there, and the deployment fails: what is left is named.
      try aws.misbehave(["create-change-set": ["1-": .deny]])
      let failed = try await restore("1", "--as", "gitlab-2", "--yes", "--json", in: aws)
      #expect(failed.status == .exited(6), "\(failed.errors)")
      let result = try #require(try lines(failed).last)
      #expect(result.status == "RESTORED" && result.fileSystem?.hasPrefix("fs-") == true && result.next != nil)
      #expect(result.left?.first?.hasPrefix("aws efs delete-file-system --file-system-id fs-") == true)
      try aws.behave()
      let done = try await restore("1", "--as", "gitlab-2", "--yes", "--json", in: aws)
      #expect(done.status == .exited(0), "\(done.errors)\(done.output)")
      #expect(try lines(done).last?.outputs?["GitLabURL"] != nil)
      #expect(try lines(done).filter { $0.type == "result" }.count == 1)
      #expect(try orders("start-restore-job", in: aws) == 1)
    }
  }

  // MARK: The proof

  @Test func aProofIsTriedComparedNotedAndRemovedAgain() async throws {
    try await withLocalAWS(.loaded, faults: .init(runsTasks: true)) { aws in
      try await prepare(aws)
      let before = try await fileSystems(in: aws)
      let result = try await restore("latest", "--prove", "--yes", "--json", in: aws)
      #expect(result.status == .exited(0), "\(result.errors)\(result.output)")
      let end = try #require(try lines(result).last)
      #expect(end.status == "PROVED" && end.proof?.restored?.projects == 40 && end.proof?.live?.projects == 41)
      #expect(try lines(result).map(\.type).contains("test"))
      #expect(try await fileSystems(in: aws) == before)
      let stacks = try await aws.ask(
        "cloudformation", "list-stacks", "--query", "StackSummaries[?StackStatus!='DELETE_COMPLETE'].StackName")
      #expect(stacks == "gitlab")
      let state = try String(contentsOf: aws.restoreState, encoding: .utf8)
      #expect(state.contains(#"gitlab-wizard:proved"#) && state.contains("projects=40 users=12"))
      #expect(!(result.output + result.errors).contains("planted-token"))
    }
  }
}
