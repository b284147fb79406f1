internal import GitLabStack

/// Who fails, after how long, and in whose words.
extension Director {
  struct Victim {
    let resource: Plan.Resource
    let seconds: Double
    let reason: String
  }

  /// nil where nothing fails, or the plan has nobody to fail.
  func victim(among resources: [Plan.Resource]) -> Victim? {
    switch scenario {
    case .happy, .several, .looksDenied, .pluginMissing, .execDenied, .quotaUsed, .gitlabSlow, .deleteStuck,
      .slowNAT, .throttled,
      .credentialsExpire, .lostNetwork,
      .backupFails, .backupFileFails, .backupNotSetUp, .earlierStack, .keptFailure, .restoreFails, .restoreDiffers,
      .behind, .migrationFails,
      .migrationsHang, .seed, .seedCopied, .seedKept, .seedGone:
      nil
    case .quota:
      first([.network(.address), .network(.natGateway), .network(.vpc)], among: resources).map { resource in
        Victim(
          resource: resource, seconds: 3,
          reason: resource.type == .network(.vpc)
            ? "The maximum number of VPCs has been reached."
            : "The maximum number of addresses has been reached.")
      }
    case .imagePullFails: service(among: resources, failingAfter: 240)
    case .drifted: service(among: resources, failingAfter: ServiceStory.startingInVain)
    case .rollbackFails, .releaseFails, .stuckUpgrade: service(among: resources, failingAfter: 900)
    case .neverHealthy:
      // Three tasks, each given all the time that it may take.
      first([.computing(.service)], among: resources).flatMap { resource in
        service(among: resources, failingAfter: 3 * (ServiceStory.grace(of: resource) + 60))
      }
    case .certificateStuck:
      first([.entrance(.certificate)], among: resources).map { resource in
        Victim(
          resource: resource, seconds: 3600,
          reason: "Resource handler returned message: \"Resource of type '\(resource.type.name)' with "
            + "identifier '\(resource.logicalID)' did not stabilize.\" (RequestToken: "
            + "\(Identifiers.uuid(resource.logicalID)), HandlerErrorCode: NotStabilized)")
      }
    }
  }

  /// CloudFormation says no more than this; why the tasks stopped, only ECS knows.
  private func service(among resources: [Plan.Resource], failingAfter seconds: Double) -> Victim? {
    first([.computing(.service)], among: resources).map { resource in
      Victim(
        resource: resource, seconds: seconds,
        reason: "Resource handler returned message: \"Error occurred during operation "
          + "'ECS Deployment Circuit Breaker was triggered'.\" (RequestToken: "
          + "\(Identifiers.uuid(resource.logicalID)), HandlerErrorCode: GeneralServiceException)")
    }
  }

  func first(_ types: [ResourceType], among resources: [Plan.Resource]) -> Plan.Resource? {
    types.lazy.compactMap { type in resources.first { $0.type == type } }.first
  }
}
