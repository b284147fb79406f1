internal import FoundationEssentials

extension Releases {
  /// The releases known when the program was built. That they can be read at all is for the tests to find out.
  package static let builtIn: Releases = {
    guard let file = BuiltInFile.named("Releases/gitlab-ce.json"), let releases = Releases(json: file.text) else {
      return Releases.none
    }
    return releases
  }()

  private static let none = Releases(
    known: [], asOf: "", oldestSupported: ImageTag(major: 16, minor: 0, patch: 0),
    armSince: ImageTag(major: 18, minor: 1, patch: 0), requiredStops: [], postgreSQLSteps: [], broken: [], accepts: [])

  init?(json: String) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(json.utf8)),
      let oldestSupported = ImageTag(version: file.oldestSupported), let armSince = ImageTag(version: file.arm64Since)
    else { return nil }
    self.init(
      known: file.releases.compactMap { entry in
        ImageTag(version: entry.version).map { Release(tag: $0, date: entry.date) }
      },
      asOf: file.asOf,
      oldestSupported: oldestSupported,
      armSince: armSince,
      requiredStops: file.requiredStops.compactMap { ReleaseLine($0) },
      postgreSQLSteps: file.postgreSQLSteps.compactMap { entry in
        ReleaseLine(entry.at).map { PostgreSQLStep(at: $0, from: entry.from, to: entry.to) }
      },
      broken: file.broken.compactMap { entry in
        guard let tag = ImageTag(version: entry.version), let fault = Fault(rawValue: entry.fault),
          let fixedIn = ImageTag(version: entry.fixedIn)
        else { return nil }
        return BrokenRelease(tag: tag, fault: fault, fixedIn: fixedIn)
      },
      accepts: file.accepts.compactMap { entry in
        guard let since = ReleaseLine(entry.since), let from = ReleaseLine(entry.from) else { return nil }
        return Acceptance(since: since, from: from)
      })
  }

  /// The file as it is written.
  private struct File: Decodable {
    let asOf: String
    let oldestSupported: String
    let arm64Since: String
    let releases: [Entry]
    let requiredStops: [String]
    let accepts: [Accepted]
    let postgreSQLSteps: [Step]
    let broken: [Broken]

    struct Entry: Decodable {
      let version: String
      let date: String
    }
    struct Accepted: Decodable {
      let since: String
      let from: String
    }
    struct Step: Decodable {
      let at: String
      let from: Int
      let to: Int
    }
    struct Broken: Decodable {
      let version: String
      let fault: String
      let fixedIn: String
    }
  }
}

extension ImageTag {
  /// From a version without `-ce.0`.
  package init?(version: String) {
    guard let tag = try? ImageTag("\(version)-ce.0") else { return nil }
    self = tag
  }
}
