internal import GitLabStack

/// Where in a stack there is something to look into, by logical ids: read from the plan, so that nothing is known by name.
struct StackPlaces: Hashable, Sendable {
  let startUp: StartUpTerms?
  /// The certificate that DNS validates, and the zone for its record.
  let certificate: Certificate?
  /// Functions inside a VPC: those that keep network interfaces.
  let functions: Set<String>
  /// The log groups of functions, by the logical id of the group.
  let functionLogs: [String]

  struct Certificate: Hashable, Sendable {
    let logicalID: String
    let zone: String?
  }

  init(_ plan: Plan) {
    startUp = StartUpTerms(plan)
    certificate = plan.resources(of: .entrance(.certificate)).first.map { resource in
      let zone = resource.properties["DomainValidationOptions"]?.list?.first?["HostedZoneId"]
      return Certificate(
        logicalID: resource.logicalID, zone: zone?.text ?? zone?["Ref"]?.text.flatMap { plan.parameters[$0] })
    }
    let lambdas = plan.resources(of: .computing(.function))
    functions = Set(lambdas.filter { $0.properties["VpcConfig"] != nil }.map(\.logicalID))
    functionLogs = lambdas.compactMap { $0.properties["LoggingConfig"]?["LogGroup"]?["Ref"]?.text }
  }
}
