internal import Account
internal import GitLabStack
internal import Phrases

/// What Docker Hub says of the image. No `aws` asks it: it is asked by `curl`, which every CloudShell has, and only when somebody said so.
struct RegistryQueries: Sendable {
  let cli: AWSCLI

  /// One process. That Docker Hub does not say is an answer: nothing else depends on it.
  func look(_ tag: ImageTag) async -> AccountAnswer {
    let result: CommandResult
    do throws(AWSTrouble) {
      result = try await cli.result(of: Self.arguments(tag), by: "curl")
    } catch .commandMissing, .commandNotExecutable, .interpreterMissing {
      return .untold(RegistryPhrases.noCurl)
    } catch {
      // It could not be run to its end. The words of `error` are about `aws`.
      return .untold(RegistryPhrases.gaveNoAnswer)
    }
    guard case .exited(0) = result.ending else {
      let line = result.standardError.split(separator: "\n").first.map(String.init) ?? ""
      return .untold(RegistryPhrases.isOutOfReach(line))
    }
    let lines = result.standardOutput.split(separator: "\n")
    switch lines.last {
    case "200":
      let found = try? AWSJSON.decode(Tag.self, from: lines.dropLast().joined(separator: "\n"))
      let architectures = Set((found?.images ?? []).filter { $0.os == "linux" }.compactMap(\.architecture))
      return architectures.isEmpty ? .untold(RegistryPhrases.isGarbled) : .registry(.made(for: architectures))
    case "404": return .registry(.missing)
    case let status: return .untold(RegistryPhrases.answered(status: status.map(String.init) ?? "?"))
    }
  }

  /// The first argument of `curl`, and of no `aws`.
  static let mark = "--disable"

  /// https://docs.docker.com/reference/api/hub/latest/#tag/repositories: nobody has to sign in for it, and it is no pull.
  private static func arguments(_ tag: ImageTag) -> [String] {
    [
      // Not by what somebody has set for curl, which may print more.
      mark, "--silent", "--show-error", "--proto", "=https", "--max-time", "20", "--write-out", "\\n%{http_code}",
      "https://hub.docker.com/v2/namespaces/gitlab/repositories/gitlab-ce/tags/\(tag)",
    ]
  }

  private struct Tag: Decodable {
    let images: [Image]

    struct Image: Decodable {
      let architecture: String?
      let os: String?
    }
  }
}
