package import Phrases

/// Why a stack is none that can be taken over.
package enum TakeoverRefusal: Error, Hashable, Sendable {
  case isOurs
  case isNotOfCDK
  case noFileSystem
  case severalFileSystems(Int)
  case noService
  case severalServices(Int)
  /// No cluster that its service runs in.
  case noCluster
  case severalClusters(Int)
  /// No secret whose template entry generates a password.
  case noPassword
  case severalPasswords(Int)
  /// The service does not run GitLab's own image of the community edition.
  case noGitLab
  /// A directory of the container is not where a stack of ours has it; nil where the file system does not hold it.
  case otherPlace(path: String, directory: String?)
  /// What else would go with the stack, by logical ids.
  case holdsMore([String])

  package func sentence(about stack: String) -> Phrase {
    switch self {
    case .isOurs: TakeoverPhrases.isOurs(stack)
    case .isNotOfCDK: TakeoverPhrases.isNotOfCDK(stack)
    case .noFileSystem: TakeoverPhrases.lacks(stack, TakeoverPhrases.fileSystem)
    case .severalFileSystems(let count): TakeoverPhrases.hasSeveral(stack, count, "AWS::EFS::FileSystem")
    case .noService: TakeoverPhrases.lacks(stack, TakeoverPhrases.service)
    case .severalServices(let count): TakeoverPhrases.hasSeveral(stack, count, "AWS::ECS::Service")
    case .noCluster: TakeoverPhrases.lacks(stack, TakeoverPhrases.cluster)
    case .severalClusters(let count): TakeoverPhrases.hasSeveral(stack, count, "AWS::ECS::Cluster")
    case .noPassword: TakeoverPhrases.lacks(stack, TakeoverPhrases.password)
    case .severalPasswords(let count): TakeoverPhrases.hasSeveral(stack, count, "AWS::SecretsManager::Secret")
    case .noGitLab: TakeoverPhrases.runsNoGitLab(stack)
    case .otherPlace(let path, let directory): TakeoverPhrases.isElsewhere(path, directory)
    case .holdsMore(let ids): TakeoverPhrases.holdsMore(stack, ids)
    }
  }
}
