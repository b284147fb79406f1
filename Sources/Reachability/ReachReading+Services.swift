internal import GitLabStack
internal import OrderedCollections

/// What is asked of AWS's own services and of the image's registry, over HTTPS.
///
/// Fargate asks for secrets, the image and room for logs through the task's own interface, so that the same routes count
/// (docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html).
extension ReachReading {
  mutating func addServices() {
    for member in members {
      let prefixes = prefixes(of: member.roles)
      let containers = member.resources.compactMap { plan.resource($0)?.properties["ContainerDefinitions"]?.list }
        .flatMap { $0 }
      for secret in secrets(of: containers) {
        let roles = member.roles.filter { role in grants(role) { $0.hasPrefix("secretsmanager:") } }
        ask(member, add(.secret, secret, on: .aws), .atStart, roles)
      }
      for host in containers.compactMap(\.registry).unique {
        ask(member, add(.registry(host), on: .internet), .atStart, [])
      }
      for prefix in prefixes where !Self.withoutOwnConnection.contains(prefix) {
        let roles = member.roles.filter { role in grants(role) { $0.hasPrefix("\(prefix):") } }
        let service = add(.service(prefix), on: .aws)
        ask(member, service, Self.occasion(ofService: prefix), roles)
        if prefix == "ssmmessages", isOpenToShells(member) { addPeople(to: service) }
      }
    }
  }

  /// A mount is a connection to the file system; a secret is a box of its own.
  private static let withoutOwnConnection: Set<String> = ["elasticfilesystem", "secretsmanager"]

  /// The agent of a machine says every five minutes that it is there, to `ssm`
  /// (docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-technical-details.html).
  private static func occasion(ofService prefix: String) -> ReachArrow.Occasion {
    switch prefix {
    case "logs", "ssm": .always
    case "ssmmessages": .onDemand
    default: .atDeployment
    }
  }

  private func isOpenToShells(_ member: NetworkMember) -> Bool {
    guard member.kind == .task, let id = member.resources.first else { return true }
    return plan.resource(id)?.properties["EnableExecuteCommand"]?.text == "true"
  }

  private mutating func addPeople(to service: String) {
    let people = add(.people, on: .internet)
    guard !arrows.contains(where: { $0.from == people && $0.to == service }) else { return }
    draw(ReachArrow(people, service, [.https], .allowed, .onDemand, isInbound: true))
  }

  private mutating func ask(
    _ member: NetworkMember, _ service: String, _ occasion: ReachArrow.Occasion, _ roles: [String]
  ) {
    let isSent = !sends(member).intersection([.https]).isEmpty
    let outlet = outlet(of: member)
    draw(
      ReachArrow(
        add(member), service, [.https], isSent ? outlet.state : .refused, occasion, via: outlet.hops.first,
        rules: member.groups + roles))
  }

  /// A function outside of the VPC has AWS's own way out; nothing opens a connection to it.
  mutating func addFreeFunctions() {
    for function in plan.resources(of: .computing(.function)) where function.properties["VpcConfig"] == nil {
      let id = function.logicalID
      let node = add(.freeFunction(id), [id], on: .aws)
      let role = function.properties["Role"]?.reference
      let answers = plan.resources(of: .computing(.customResource)).contains {
        $0.properties["ServiceToken"]?.reference == id
      }
      // Lambda itself writes the log.
      let prefixes = prefixes(of: role.map { [$0] } ?? []).filter { $0 != "logs" } + (answers ? ["cloudformation"] : [])
      for prefix in prefixes.unique {
        let service = add(.service(prefix), on: .aws)
        draw(ReachArrow(node, service, [.https], .allowed, .atDeployment, rules: role.map { [$0] } ?? []))
      }
    }
  }

  // MARK: What the template says

  private func prefixes(of roles: [String]) -> [String] {
    IAMGrant.all(in: plan).filter { roles.contains($0.logicalID) }.flatMap(\.actions)
      .compactMap { $0.split(separator: ":").first.map(String.init) }.unique
  }

  private func grants(_ role: String, _ isMeant: (String) -> Bool) -> Bool {
    IAMGrant.all(in: plan).contains { $0.logicalID == role && $0.actions.contains(where: isMeant) }
  }

  /// The secrets that containers are given, each by its logical ids; one that the template does not make has none.
  private func secrets(of containers: [TemplateValue]) -> [[String]] {
    let made = plan.resources(of: .storage(.secret)).map(\.logicalID)
    let sources = containers.flatMap { $0["Secrets"]?.list ?? [] }.compactMap { $0["ValueFrom"] }
    return sources.map { source in made.filter { source.names(oneOf: [$0]) } }.unique
  }
}

extension TemplateValue {
  /// Where the image of a container comes from: the name up to the first `/` if it looks like a host, else Docker Hub, which is
  /// how Docker reads it (github.com/distribution/reference, `splitDockerDomain`).
  fileprivate var registry: String? {
    guard let image = self["Image"].flatMap({ $0.text ?? $0["Fn::Sub"]?.text }) else { return nil }
    let first = image.split(separator: "/").first.map(String.init) ?? ""
    let isHost = image.contains("/") && (first.contains(".") || first.contains(":") || first == "localhost")
    return isHost ? first : "docker.io"
  }
}
