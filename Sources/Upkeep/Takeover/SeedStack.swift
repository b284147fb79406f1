package import Deployment
package import GitLabStack

/// Stack of the CDK project aws-cdk-gitlab-on-ecs, known by what is in it and not by its name: one file system, one service that runs
/// GitLab on it, and one secret that generates the password of root.
package struct SeedStack: Hashable, Sendable {
  package let template: ForeignTemplate
  package let fileSystem: StackResource
  package let password: StackResource
  package let service: StackResource
  package let cluster: StackResource
  /// AWS's ids of what else stays when the stack goes, such as its log group.
  package let others: [String]
  /// The release that the template itself names; nil where it takes whatever is current.
  package let pinned: ImageTag?
  /// Nil where the secret does not name one.
  package let rootEmail: String?
  /// The networks that its load balancer admits, as the template names them; empty where it names none.
  package let allowedCIDRs: [String]
  /// Whether file system and secret stay when the stack goes, by the template that stands.
  package let isKept: Bool
  /// Whether the resource stands that was added along with that.
  package let hasHandle: Bool

  /// The logical id of the resource that is added: it costs nothing, and nothing refers to it.
  package static let handle = "GitLabWizardTakeover"

  /// - Parameter standing: all resources of the stack, as AWS lists them.
  package init(_ template: ForeignTemplate, _ standing: [StackResource]) throws(TakeoverRefusal) {
    guard !template.isOurs else { throw .isOurs }
    let all = template.resources
    guard all.contains(where: \.isOfCDK) else { throw .isNotOfCDK }
    let files = all.filter { $0.type == .storage(.fileSystem) }
    guard let file = files.first else { throw .noFileSystem }
    guard files.count == 1 else { throw .severalFileSystems(files.count) }
    let services = all.filter { $0.type == .computing(.service) }
    guard let service = services.first else { throw .noService }
    guard services.count == 1 else { throw .severalServices(services.count) }
    // A service whose cluster is somewhere else is found by nobody who looks at this stack.
    let clusters = all.filter { $0.type == .computing(.cluster) }
    guard clusters.count < 2 else { throw .severalClusters(clusters.count) }
    guard let cluster = clusters.first, service.refers(to: cluster.logicalID, by: "Cluster") else { throw .noCluster }
    let secrets = all.filter {
      $0.type == .storage(.secret) && $0.properties["GenerateSecretString"]?["GenerateStringKey"]?.text == "password"
    }
    guard let secret = secrets.first else { throw .noPassword }
    guard secrets.count == 1 else { throw .severalPasswords(secrets.count) }
    pinned = try Self.release(of: service, on: file, among: all)
    let more = Self.more(than: [file, secret], among: all, standing)
    guard more.isEmpty else { throw .holdsMore(more) }
    func resource(_ found: ForeignTemplate.Resource) -> StackResource {
      standing.first { $0.logicalID == found.logicalID }
        ?? StackResource(
          logicalID: found.logicalID, physicalID: "", type: found.type.name, status: ResourceStatus(rawValue: ""))
    }
    self.template = template
    (fileSystem, password) = (resource(file), resource(secret))
    (self.service, self.cluster) = (resource(service), resource(cluster))
    others = all.filter { $0.outlivesStack && $0 != file && $0 != secret }.map { resource($0).physicalID }.filter {
      !$0.isEmpty
    }
    let recipe = secret.properties["GenerateSecretString"]?["SecretStringTemplate"]?.text
    rootEmail = recipe.flatMap { $0.firstMatch(of: #/"email"\s*:\s*"([^"\\]+)"/#).map { String($0.1) } }
    allowedCIDRs = Self.networks(admittedAmong: all)
    isKept = file.isKept && secret.isKept
    hasHandle = standing.contains { resource in
      resource.logicalID == Self.handle && !resource.physicalID.isEmpty
        && ["CREATE_COMPLETE", "UPDATE_COMPLETE"].contains(resource.status.rawValue)
    }
  }

  /// What our template mounts, by the directory of the container (see `computing.yaml.mustache`): that of the seed is the same.
  private static let places = [
    "/var/opt/gitlab": "/srv/gitlab/data", "/var/log/gitlab": "/srv/gitlab/logs", "/etc/gitlab": "/srv/gitlab/config",
  ]

  /// The release that GitLab's container names, whose directories have to be where a new stack looks for them: on the very file
  /// system that it takes.
  private static func release(
    of service: ForeignTemplate.Resource, on file: ForeignTemplate.Resource, among all: [ForeignTemplate.Resource]
  ) throws(TakeoverRefusal) -> ImageTag? {
    for task in all
    where task.type == .computing(.taskDefinition) && service.refers(to: task.logicalID, by: "TaskDefinition") {
      let roots = Dictionary(
        (task.properties["Volumes"]?.list ?? []).map { volume -> (String, String?) in
          let place = volume["EFSVolumeConfiguration"]
          // What an access point makes the root of it, the template does not say here.
          let isPlain =
            place?["FilesystemId"]?["Ref"]?.text == file.logicalID
            && place?["AuthorizationConfig"]?["AccessPointId"] == nil
          return (volume["Name"]?.text ?? "", isPlain ? place?["RootDirectory"]?.text : nil)
        }, uniquingKeysWith: { first, _ in first })
      for container in task.properties["ContainerDefinitions"]?.list ?? [] {
        guard let image = container["Image"]?.text,
          let match = image.wholeMatch(of: #/(?:docker\.io\/)?gitlab\/gitlab-ce(?::(.+))?/#)
        else { continue }
        let mounts = container["MountPoints"]?.list ?? []
        for (path, directory) in places.sorted(by: { $0.key < $1.key }) {
          let volume = mounts.first { $0["ContainerPath"]?.text == path }?["SourceVolume"]?.text
          let found = volume.flatMap { roots[$0] ?? nil }
          guard found == directory else { throw .otherPlace(path: path, directory: found) }
        }
        return match.1.flatMap { try? ImageTag(String($0)) }
      }
    }
    throw .noGitLab
  }
}

extension SeedStack {
  /// Whether its service is there, and so may run.
  package var mayRun: Bool { !service.physicalID.isEmpty && service.status.rawValue != "DELETE_COMPLETE" }

  /// The logical ids of what is to stay.
  package var ids: [String] { [fileSystem.logicalID, password.logicalID] }

  /// The very template that stands, in which file system and secret stay, on one line of JSON.
  package var keepingBody: String { template.keeping(ids, adding: Self.handle) }
}
