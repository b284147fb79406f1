internal import GitLabStack

/// A stack whose backups somebody looks at.
struct CopySubject: Hashable, Sendable {
  let stackID: String
  let stackName: String
  /// The logical id of its file system, or the id itself of one that it only uses; nil where nobody knows.
  let fileSystem: String?
  /// The version of GitLab that it runs, as its image has it, such as `18.11.11`; nil where nobody knows.
  let release: String?

  init(stackID: String, stackName: String, plan: Plan?, imageTag: String?) {
    self.stackID = stackID
    self.stackName = stackName
    fileSystem = plan?.filesToCopy
    release = imageTag.map { String($0.prefix { $0 != "-" }) }
  }
}
