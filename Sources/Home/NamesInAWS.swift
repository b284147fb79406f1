internal import Deployment
internal import GitLabStack
internal import Upkeep

/// Names that AWS has given to what is looked at in a stack; nil for what the stack has not, or not yet.
struct NamesInAWS: Hashable, Sendable {
  let cluster: String?
  let service: String?
  let targetGroup: String?
  /// The certificate that the stack made.
  let certificate: String?
  /// The file system that the stack made.
  let fileSystem: String?
  let natInstance: String?
  let secret: String?
  let loadBalancer: String?
  let natGateway: String?
  let logGroup: String?

  init(_ resources: [StackResource]) {
    func name(_ type: ResourceType) -> String? {
      resources.first {
        ResourceType($0.type) == type && !$0.physicalID.isEmpty && $0.status.rawValue != "DELETE_COMPLETE"
      }?.physicalID
    }
    cluster = name(.computing(.cluster))
    service = name(.computing(.service))
    targetGroup = name(.entrance(.targetGroup))
    certificate = name(.entrance(.certificate))
    fileSystem = name(.storage(.fileSystem))
    natInstance = resources.natInstance?.physicalID
    loadBalancer = name(.entrance(.loadBalancer))
    natGateway = name(.network(.natGateway))
    logGroup = resources.first { $0.logicalID == LogPlace.usualName && !$0.physicalID.isEmpty }?.physicalID
    secret = name(.storage(.secret))
  }
}
